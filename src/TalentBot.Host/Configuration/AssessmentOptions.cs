using System.ComponentModel.DataAnnotations;

namespace TalentBot.Host.Configuration;

/// <summary>How decisions go when nobody says otherwise.</summary>
internal sealed class AssessmentOptions
{
    public const string Section = "Assessment";

    /// <summary>Time from the start to the deadline: five minutes to 90 days.</summary>
    [Range(
        typeof(TimeSpan),
        "00:05:00",
        "90.00:00:00",
        ConvertValueInInvariantCulture = true,
        ParseLimitsInInvariantCulture = true,
        ErrorMessage = "Assessment:OpenFor must be from 00:05:00 (five minutes) to 90.00:00:00 (90 days)."
    )]
    public TimeSpan OpenFor { get; init; } = TimeSpan.FromDays(3);
}
