using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Choosing;

/// <summary>The form that decides.</summary>
/// <param name="assessment">A closed or decided one.</param>
/// <param name="framework">Its framework, in the language.</param>
/// <param name="result">What its answers say.</param>
/// <param name="language">The language of the owner who decides.</param>
internal sealed class DecideFormCard(
    Assessment assessment,
    Framework framework,
    Recommendation result,
    Language language
)
{
    /// <summary>The form.</summary>
    /// <param name="values">Field id → text.</param>
    /// <param name="faults">What is wrong with them.</param>
    public AdaptiveCard Create(
        IReadOnlyDictionary<string, string> values,
        ImmutableArray<FormFault> faults
    )
    {
        var fields = new FormFields(values, faults);
        return Card.Of(
            language["decide.title"],
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                .. fields.Faults,
                CardText.Paragraph(Standing()),
                .. Inputs(fields).SelectMany(fields.Marked),
            ],
            CardButton
                .Sends(
                    language["decide.submit"],
                    Verb.Next,
                    ("form", DecideFields.FormId),
                    ("assessment", assessment.Id),
                    (DecideFields.Seen, SeenText(assessment))
                )
                .AsPrimary()
        );
    }

    /// <summary>Since when the result stands, as the form carries it.</summary>
    private static string SeenText(Assessment assessment) =>
        assessment.StandsSince?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>What an owner chooses against, or anew.</summary>
    private string Standing() =>
        assessment.Decision is { } decision ? ChoiceText.Of(decision, framework, language)
        : result is { Verdict: Verdict.Close, First: { } first, Second: { } second }
            ? language.Say(
                "decide.close-call",
                ("first", framework.Model(first).Name),
                ("second", framework.Model(second).Name)
            )
        : Acceptable(assessment, result) is { } model
            ? language.Say(
                result.Verdict.IsReliable() ? "decide.recommended" : "decide.leaning",
                ("model", framework.Model(model).Name)
            )
        : language["decide.nothing-recommended"];

    /// <summary>Id of the model that can be accepted; null when there is none.</summary>
    public static string? Acceptable(Assessment assessment, Recommendation result) =>
        result.First is { } first && !result.RuledOut.ContainsKey(first) && assessment.IsAnswered
            ? first
            : null;

    private IEnumerable<AdaptiveElement> Inputs(FormFields fields) =>
        [
            fields.One(DecideFields.Choice, language["decide.choice"], Choices()),
            .. Left.Any()
                ? [fields.Many(DecideFields.Models, language["decide.models"], Left)]
                : Array.Empty<AdaptiveElement>(),
            fields.Text(DecideFields.Reason, language["decide.reason"]),
            fields.Text(DecideFields.Dissent, language["decide.dissent"]),
            fields.Date(DecideFields.Review, language["decide.review"]),
        ];

    /// <summary>The models that no fact rules out.</summary>
    private IEnumerable<(string, string)> Left =>
        framework.Models.Where(m => !result.RuledOut.ContainsKey(m.Id)).Select(m => (m.Id, m.Name));

    private IEnumerable<(string, string)> Choices() =>
        [
            .. Acceptable(assessment, result) is { } model
                ?
                [
                    (
                        DecideFields.Accept,
                        language.Say(
                            result.Verdict.IsReliable() ? "decide.accept" : "decide.accept-leaning",
                            ("model", framework.Model(model).Name)
                        )
                    ),
                ]
                : Array.Empty<(string, string)>(),
            .. Left.Any()
                ? [(DecideFields.Other, language["decide.other-model"])]
                : Array.Empty<(string, string)>(),
            .. Left.Skip(1).Any()
                ? [(DecideFields.Mix, language["decide.mix"])]
                : Array.Empty<(string, string)>(),
            (DecideFields.Hiring, language["decide.direct-hiring"]),
            (DecideFields.NotNow, language["decide.not-now"]),
        ];
}
