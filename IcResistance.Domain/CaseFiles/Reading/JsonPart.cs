using System.Text.Json;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>One place of a file where a case should stand: its JSON, or why there is none.</summary>
internal readonly record struct JsonPart(int Position, string Path, JsonElement Element, CaseFileProblem? Problem);
