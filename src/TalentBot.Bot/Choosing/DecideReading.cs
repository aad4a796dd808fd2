using System.Collections.Immutable;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Languages;
using TalentBot.Starting;

namespace TalentBot.Choosing;

/// <summary>What was filled in on the form that decides.</summary>
/// <param name="Choice">What for; null when the faults say why not.</param>
/// <param name="Dissent">What speaks against it; empty for nothing.</param>
/// <param name="ReviewAt">When to look back; null for never.</param>
/// <param name="Faults">Everything that is wrong.</param>
internal sealed record DecideReading(
    Choice? Choice,
    string Dissent,
    DateTimeOffset? ReviewAt,
    ImmutableArray<FormFault> Faults
)
{
    private const int FewestInAMix = 2;

    /// <summary>Reads the form's values; total.</summary>
    public static DecideReading Read(
        IReadOnlyDictionary<string, string> values,
        TimeZoneInfo zone,
        Language language
    )
    {
        var fields = new FieldReader(values);
        var (reason, dissent, date) = (
            fields.Text(DecideFields.Reason),
            fields.Text(DecideFields.Dissent),
            fields.Text(DecideFields.Review)
        );
        var models = fields.Ids(DecideFields.Models);
        var choice = ChoiceOf(fields.Text(DecideFields.Choice), models, reason);
        var review = ReviewDate.Read(date, zone);
        var faults = new (bool Holds, string Field, string Key)[]
        {
            (choice is null, DecideFields.Choice, "decide.choose"),
            (
                choice is Choice.OtherModel && models.Length is not 1,
                DecideFields.Models,
                "decide.choose-one"
            ),
            (
                choice is Choice.Mix && models.Length < FewestInAMix,
                DecideFields.Models,
                "decide.choose-several"
            ),
            (
                choice is not (null or Choice.Accept) && reason.Length is 0,
                DecideFields.Reason,
                "decide.reason-missing"
            ),
            (IsTooLong(reason), DecideFields.Reason, "decide.too-long"),
            (IsTooLong(dissent), DecideFields.Dissent, "decide.too-long"),
            (date.Length > 0 && review is null, DecideFields.Review, "decide.no-date"),
        };
        return new(
            choice,
            dissent,
            review,
            [
                .. faults
                    .Where(f => f.Holds)
                    .Select(f => new FormFault(
                        f.Field,
                        language.Say(f.Key, ("most", LifeCycle.LongestText))
                    )),
            ]
        );
    }

    private static Choice? ChoiceOf(string choice, ImmutableArray<string> models, string reason) =>
        choice switch
        {
            // A reason for agreeing needs no place of its own: the recommendation has them.
            DecideFields.Accept => new Choice.Accept(),
            DecideFields.Other => new Choice.OtherModel(models.FirstOrDefault(""), reason),
            DecideFields.Mix => new Choice.Mix(models, reason),
            DecideFields.Hiring => new Choice.DirectHiring(reason),
            DecideFields.NotNow => new Choice.NotNow(reason),
            _ => null,
        };

    private static bool IsTooLong(string text) => text.Length > LifeCycle.LongestText;
}
