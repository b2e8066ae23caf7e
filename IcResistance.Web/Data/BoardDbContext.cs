using IcResistance.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>The database: cases with all their saved versions, what the board states about them, what lists keep of them, accounts.</summary>
/// <remarks>One context an operation, from <see cref="IDbContextFactory{TContext}"/>: an open page lives for hours and a context is not thread-safe.</remarks>
public sealed class BoardDbContext(DbContextOptions<BoardDbContext> options) : IdentityDbContext<BoardUser, IdentityRole, string>(options)
{
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<CaseRevision> CaseRevisions => Set<CaseRevision>();

    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    public DbSet<StatusOverruleRow> StatusOverrules => Set<StatusOverruleRow>();

    public DbSet<CaseDigestRow> CaseDigests => Set<CaseDigestRow>();

    public DbSet<CaseTerm> CaseTerms => Set<CaseTerm>();

    public DbSet<CaseOpening> CaseOpenings => Set<CaseOpening>();

    public DbSet<FirstSignInLink> FirstSignInLinks => Set<FirstSignInLink>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(BoardDbContext).Assembly);
    }

    // SQLite cannot order or compare a DateTimeOffset; ticks it can. LockoutEnd of an account is covered as well.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
}
