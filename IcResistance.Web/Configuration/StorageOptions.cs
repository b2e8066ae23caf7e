using System.ComponentModel.DataAnnotations;

namespace IcResistance.Web.Configuration;

/// <summary>The "Storage" section of appsettings.json: where the database is. Read once at start.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Folder of the database and of the cookie keys; empty for the user's data folder.</summary>
    public string Folder { get; set; } = "";

    [Required, RegularExpression(@"[A-Za-z0-9._-]+")]
    public string FileName { get; set; } = "icresistance.db";

    /// <summary>Absolute, so that every command reaches the same cases wherever it is started.</summary>
    public string FolderPath => string.IsNullOrWhiteSpace(Folder) ? UserFolder : Path.GetFullPath(Folder);

    public string DatabasePath => Path.Combine(FolderPath, FileName);

    private static string UserFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "icresistance");
}
