using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class CaseDigestConfiguration : IEntityTypeConfiguration<CaseDigestRow>
{
    public void Configure(EntityTypeBuilder<CaseDigestRow> builder)
    {
        builder.ToTable("CaseDigests");
        builder.HasKey(digest => digest.CaseId);
        builder.Property(digest => digest.CaseId).HasMaxLength(64);
        builder.Property(digest => digest.RuleSet).HasMaxLength(80);
        builder.HasOne<CaseRow>().WithOne().HasForeignKey<CaseDigestRow>(digest => digest.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
