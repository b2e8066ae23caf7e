namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Reads the organ out of a site as a record states it, so that "lungs, both sides" and "lung" count as one organ (RC-07).</summary>
/// <remarks>A text that no entry knows is an organ of its own, under its own name.</remarks>
internal static class OrganName
{
    public const string Brain = "brain";
    public const string Leptomeninges = "leptomeninges";

    private static readonly (string Part, string Organ)[] s_parts =
    [
        ("leptomening", Leptomeninges),
        ("brain", Brain),
        ("cerebell", Brain),
        ("cerebr", Brain),
        ("node", "lymph node"),
        ("lymph", "lymph node"),
        ("pericard", "pericardium"),
        ("pleura", "pleura"),
        ("lung", "lung"),
        ("pulmon", "lung"),
        ("liver", "liver"),
        ("hepat", "liver"),
        ("adrenal", "adrenal"),
        ("bone", "bone"),
        ("subcutaneous", "subcutaneous tissue"),
    ];

    public static string Of(string site)
    {
        var text = site.Trim();
        var known = Array.Find(s_parts, entry => text.Contains(entry.Part, StringComparison.OrdinalIgnoreCase));
        return known.Organ ?? text;
    }

    public static bool IsCns(string organ) => organ is Brain or Leptomeninges;
}
