using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>An overall response and its day in the line.</summary>
/// <param name="Day">Days from the first dose of the line; null when undated.</param>
/// <param name="Category">Overall response, RECIST 1.1.</param>
public readonly record struct TimedCategory(int? Day, RecistCategory Category);
