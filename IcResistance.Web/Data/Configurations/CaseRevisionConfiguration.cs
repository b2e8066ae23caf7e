using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class CaseRevisionConfiguration : IEntityTypeConfiguration<CaseRevision>
{
    public void Configure(EntityTypeBuilder<CaseRevision> builder)
    {
        builder.ToTable("CaseRevisions");
        builder.HasKey(revision => revision.Id);
        builder.Property(revision => revision.CaseId).HasMaxLength(64);
        builder.Property(revision => revision.SavedBy).HasMaxLength(100);
        builder.HasIndex(revision => new { revision.CaseId, revision.Version }).IsUnique();

        // Restrict: whatever removes a case must say what becomes of its history.
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(revision => revision.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
