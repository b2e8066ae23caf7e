using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class CaseTermConfiguration : IEntityTypeConfiguration<CaseTerm>
{
    public void Configure(EntityTypeBuilder<CaseTerm> builder)
    {
        builder.ToTable("CaseTerms");
        builder.HasKey(term => new { term.Term, term.CaseId });
        builder.Property(term => term.CaseId).HasMaxLength(64);

        // LIKE ignores case, and SQLite looks a prefix up in an index only when the index does so too.
        builder.Property(term => term.Term).HasMaxLength(SearchWords.MaxLength + 10).UseCollation("NOCASE");
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(term => term.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
