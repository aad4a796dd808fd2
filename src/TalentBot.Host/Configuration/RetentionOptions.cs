using System.ComponentModel.DataAnnotations;

namespace TalentBot.Host.Configuration;

/// <summary>How long decisions are kept once they are over.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days after a decision was closed, decided, reviewed or cancelled, whatever came last; 0 keeps all for ever.</summary>
    /// <remarks>Three years by default: as far away as a review can be.</remarks>
    [Range(
        typeof(int),
        "0",
        "36500",
        ConvertValueInInvariantCulture = true,
        ParseLimitsInInvariantCulture = true,
        ErrorMessage = "Retention:Days must be from 0 (keep for ever) to 36500 (a hundred years)."
    )]
    public int Days { get; init; } = 1096;
}
