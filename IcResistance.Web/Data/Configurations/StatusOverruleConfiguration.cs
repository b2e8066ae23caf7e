using IcResistance.Domain.Board;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class StatusOverruleConfiguration : IEntityTypeConfiguration<StatusOverruleRow>
{
    public void Configure(EntityTypeBuilder<StatusOverruleRow> builder)
    {
        builder.ToTable("StatusOverrules");

        // The key is the lock: whoever comes second with the same number is refused by the database, also from another process.
        builder.HasKey(row => new { row.CaseId, row.Subject, row.Number });
        builder.Property(row => row.CaseId).HasMaxLength(64);
        builder.Property(row => row.Subject).HasMaxLength(64);
        builder.Property(row => row.Answer).HasMaxLength(40);
        builder.Property(row => row.Reason).HasMaxLength(StatusOverrule.MaxReasonLength);
        builder.Property(row => row.ProgramAnswer).HasMaxLength(40);
        builder.Property(row => row.RuleSet).HasMaxLength(40);
        builder.Property(row => row.SavedBy).HasMaxLength(100);

        // Restrict: whatever removes a case must say what becomes of what the board said about it.
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
