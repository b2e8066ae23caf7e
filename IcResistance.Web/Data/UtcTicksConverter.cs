using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IcResistance.Web.Data;

/// <summary>Stores a moment as UTC ticks, so that the database can order and compare it.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
