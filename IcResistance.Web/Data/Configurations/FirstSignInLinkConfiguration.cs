using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IcResistance.Web.Data.Configurations;

internal sealed class FirstSignInLinkConfiguration : IEntityTypeConfiguration<FirstSignInLink>
{
    public void Configure(EntityTypeBuilder<FirstSignInLink> builder)
    {
        builder.ToTable("FirstSignInLinks");
        builder.HasKey(link => link.TokenHash);
        builder.Property(link => link.TokenHash).HasMaxLength(64);
    }
}
