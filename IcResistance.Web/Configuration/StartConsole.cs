namespace IcResistance.Web.Configuration;

/// <summary>Where the program speaks to the person who starts it. Not a log: the first sign-in link must never reach one.</summary>
public sealed record StartConsole(TextWriter Writer);
