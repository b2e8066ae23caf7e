using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class VisitDraftConfiguration : IEntityTypeConfiguration<VisitDraft>
{
    public void Configure(EntityTypeBuilder<VisitDraft> builder)
    {
        builder.ToTable("VisitDrafts");
        builder.HasKey(draft => new { draft.CaseId, draft.UserId });
        builder.Property(draft => draft.CaseId).HasMaxLength(64);
        builder.Property(draft => draft.UserId).HasMaxLength(100);
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(draft => draft.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
