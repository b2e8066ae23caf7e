namespace IcResistance.Domain.Primitives;

/// <summary>The languages that every text of the program exists in.</summary>
public enum Language
{
    English,

    /// <summary>Simplified Chinese (zh-Hans).</summary>
    Chinese,
}
