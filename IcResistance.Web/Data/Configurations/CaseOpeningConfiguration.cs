using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class CaseOpeningConfiguration : IEntityTypeConfiguration<CaseOpening>
{
    public void Configure(EntityTypeBuilder<CaseOpening> builder)
    {
        builder.ToTable("CaseOpenings");
        builder.HasKey(opening => new { opening.UserId, opening.CaseId });
        builder.Property(opening => opening.UserId).HasMaxLength(100);
        builder.Property(opening => opening.CaseId).HasMaxLength(64);
        builder.HasIndex(opening => new { opening.UserId, opening.OpenedAt });
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(opening => opening.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
