using System.Collections.Immutable;
using TalentBot.Choosing.Forms;
using TalentBot.Languages;
using TalentBot.Starting;

namespace TalentBot.Rounds;

/// <summary>What was filled in on the form that starts a second round.</summary>
/// <param name="Questions">Ids of questions that were offered.</param>
/// <param name="Deadline">When it closes by itself.</param>
/// <param name="Faults">Everything that is wrong.</param>
internal sealed record RoundReading(
    ImmutableArray<string> Questions,
    DateTimeOffset Deadline,
    ImmutableArray<FormFault> Faults
)
{
    /// <summary>Reads the form's values; total.</summary>
    /// <param name="values">Field id → text.</param>
    /// <param name="offered">Ids of the questions that can be asked.</param>
    /// <param name="zone">The time zone in which the deadline is meant.</param>
    /// <param name="otherwise">The deadline when none is given.</param>
    /// <param name="language">The language of the faults.</param>
    public static RoundReading Read(
        IReadOnlyDictionary<string, string> values,
        ImmutableArray<string> offered,
        TimeZoneInfo zone,
        DateTimeOffset otherwise,
        Language language
    )
    {
        var fields = new FieldReader(values);
        var chosen = fields.Ids(RoundFormCard.Questions);
        var deadline = fields.Instant(RoundFormCard.Date, RoundFormCard.Time, zone, otherwise);
        var isOffered = !chosen.IsEmpty && !chosen.Except(offered, StringComparer.Ordinal).Any();
        return new(
            chosen,
            deadline,
            [
                .. isOffered
                    ? Array.Empty<FormFault>()
                    : [new FormFault(RoundFormCard.Questions, language["round.choose"])],
                .. fields.Faults.Select(f => new FormFault(f.Field, f.In(language))),
            ]
        );
    }
}
