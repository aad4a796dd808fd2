using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Commands;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Guide;

/// <summary>The pages that are only read: typical situations, and how each model typically fails.</summary>
internal sealed class GuidePages(IFrameworks frameworks) : ICommand, IPress
{
    public ImmutableArray<string> Words { get; } = [GuideForm.Scenarios, GuideForm.Patterns];

    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Next, GuideForm.Scenarios), new(Verb.Next, GuideForm.Patterns)];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        Task.FromResult<Reply>(Show(typed.Word, typed.Language));

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        Task.FromResult<Reply>(Show(press.Data.Form, press.Language) with { Private = true });

    /// <summary>The typical situations.</summary>
    public static AdaptiveCard Scenarios(Framework framework, Language language) =>
        Card.Of(
            language["scenarios.fallback"],
            [
                CardText.Heading(language["scenarios.title"], AdaptiveTextSize.Large),
                CardText.Paragraph(language["scenarios.lead"]),
                .. framework.Scenarios.SelectMany(scenario =>
                    new AdaptiveElement[]
                    {
                        CardText.PartHeading(scenario.Name),
                        CardText.Literal(scenario.Summary),
                    }
                ),
            ]
        );

    /// <summary>How each model typically fails.</summary>
    public static AdaptiveCard Patterns(Framework framework, Language language) =>
        Card.Of(
            language["patterns.fallback"],
            [
                CardText.Heading(language["patterns.title"], AdaptiveTextSize.Large),
                CardText.Paragraph(language["patterns.lead"]),
                .. framework.Patterns.SelectMany(pattern =>
                    PatternText
                        .Lines(pattern)
                        .Prepend(
                            CardText.Labelled(
                                language["patterns.model"],
                                framework.Model(pattern.Model).Name
                            )
                        )
                        .Prepend(CardText.PartHeading(pattern.Name))
                ),
            ]
        );

    private Reply.Show Show(string page, Language language)
    {
        var framework = frameworks.CurrentIn(language);
        return page is GuideForm.Scenarios
            ? new(language["scenarios.title"], Scenarios(framework, language))
            : new(language["patterns.title"], Patterns(framework, language));
    }
}
