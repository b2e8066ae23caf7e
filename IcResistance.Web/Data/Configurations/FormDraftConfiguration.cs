using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.ToTable("FormDrafts");
        builder.HasKey(draft => new { draft.CaseId, draft.UserId, draft.Form });
        builder.Property(draft => draft.CaseId).HasMaxLength(64);
        builder.Property(draft => draft.UserId).HasMaxLength(100);
        builder.Property(draft => draft.Form).HasMaxLength(120);
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(draft => draft.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
