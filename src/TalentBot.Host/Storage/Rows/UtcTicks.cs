using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TalentBot.Host.Storage.Rows;

/// <summary>Keeps instants as numbers: not every database can compare instants with an offset.</summary>
internal sealed class UtcTicks()
    : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero)
    );
