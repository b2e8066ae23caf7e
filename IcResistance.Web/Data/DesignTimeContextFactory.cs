using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace IcResistance.Web.Data;

/// <summary>Gives <c>dotnet ef</c> a context without starting the program.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<BoardDbContext>
{
    public BoardDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<BoardDbContext>();
        options.UseBoardDatabase("design-time.db");
        return new(options.Options);
    }
}
