using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Costs.Results;
using TalentBot.Decisions.Costs;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.Costs;

/// <summary>Estimates what each model costs: from a form, or from what is typed.</summary>
internal sealed class Cost(IFrameworks frameworks) : ICommand, IPress
{
    /// <summary>Longest quotation of what was typed.</summary>
    private const int LongestQuotation = 60;

    public ImmutableArray<string> Words { get; } = ["cost"];

    public ImmutableArray<PressKey> Keys { get; } =
    [
        new(Verb.Next, CostFormCard.FormId),
        new(Verb.Back, CostFormCard.FormId),
        new(Verb.Jump, CostFormCard.FormId),
    ];

    /// <summary>Answers at once when everything typed was understood; else the form shows what was.</summary>
    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var language = typed.Language;
        var line = CostLine.Read(typed.Line.Rest, language);
        var reading = CostReading.Read(line.Values, language);
        return Task.FromResult<Reply>(
            line.Rest.Length > 0 ? Ask(reading, language, NotUnderstood(line, language))
            : line.Values.IsEmpty ? Ask(reading, language)
            : Answer(reading, language)
        );
    }

    /// <summary>Forward to the result, or back to the form.</summary>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var reading = CostReading.Read(press.Data.Values, press.Language);
        return Task.FromResult<Reply>(
            press.Data.Verb switch
            {
                Verb.Next => Answer(reading, press.Language),
                _ => Ask(reading with { Faults = [] }, press.Language),
            }
        );
    }

    private Reply.Show Answer(CostReading reading, Language language) =>
        reading.Faults.IsEmpty
            ? Show(
                CostResultCard.Create(
                    new(
                        reading,
                        CostEstimator.Compare(reading.Scenario),
                        frameworks.CurrentIn(language),
                        language
                    )
                ),
                language
            )
            : Ask(reading, language);

    private Reply.Show Ask(CostReading reading, Language language, string first = "") =>
        Show(
            CostFormCard.Create(reading, frameworks.CurrentIn(language), language, first),
            language
        );

    /// <summary>What somebody reckons with is for their eyes.</summary>
    private static Reply.Show Show(AdaptiveCards.AdaptiveCard card, Language language) =>
        new(language["cost.title"], card, Private: true);

    private static string NotUnderstood(CostLine line, Language language) =>
        language.Say("cost.not-understood", ("text", PlainText.Clean(line.Rest, LongestQuotation)));
}
