using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Starting;
using TalentBot.Text;

namespace TalentBot.Commands.Helping;

/// <summary>What the bot does in a scope, what it does for the decision there, and how to begin.</summary>
internal static class HelpCard
{
    /// <summary>Id of the part for owners, which is closed: who is none need not read it.</summary>
    private const string Owning = "owning";

    /// <summary>The help for this scope.</summary>
    /// <param name="scope">Where it is asked for.</param>
    /// <param name="language">The language of the person who asks.</param>
    /// <param name="first">What to say before it; empty for nothing.</param>
    /// <param name="scene">What is going on there; null for nothing.</param>
    public static AdaptiveCard Create(
        Scope scope,
        Language language,
        string first,
        HelpScene? scene = null
    )
    {
        var now = scene ?? new(new("", null, ""), null, [], AssessmentId.New());
        return Card.Of(
            language["help.fallback"],
            [
                CardText.Heading("TalentBot"),
                .. first.Length > 0 ? new[] { CardText.Literal(first) } : [],
                .. Begin(scope, language, now),
                .. Waiting(language, now),
                .. Now(language, now),
                .. Enum.GetValues<Topic>().SelectMany(topic => Part(topic, scope, language, now)),
            ],
            [.. HelpButtons.Of(scope, language, now), .. More(scope, language)]
        );
    }

    /// <summary>Only where nothing has begun: who is in the middle of a decision need not read it.</summary>
    private static IEnumerable<AdaptiveElement> Begin(
        Scope scope,
        Language language,
        HelpScene scene
    ) =>
        scene is { Decision: null, Waiting.IsEmpty: true }
            ?
            [
                CardText.Paragraph(language["help.purpose"]),
                CardText.Paragraph(
                    language[
                        scope is Scope.Personal ? "help.begin-one-to-one" : "help.begin-in-channel"
                    ]
                ),
            ]
            : [];

    private static IEnumerable<AdaptiveElement> Waiting(Language language, HelpScene scene) =>
        scene.Waiting.IsEmpty
            ? []
            :
            [
                CardText.Paragraph(language.Count("help.waiting", scene.Waiting.Length)),
                .. scene.Waiting.Select(a => CardText.Literal(a.Title, AdaptiveTextWeight.Bolder)),
            ];

    private static IEnumerable<AdaptiveElement> Now(Language language, HelpScene scene) =>
        scene.Decision is { } decision
            ?
            [
                CardText.PartHeading(language["help.now"]),
                CardText.Literal(decision.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(StateOf(decision, language)),
                .. scene.Next.Select(word =>
                    Line(CommandWord.All.First(c => c.Word == word), language)
                ),
            ]
            : [];

    private static string StateOf(Assessment decision, Language language) =>
        decision.State is AssessmentState.Open
            ? language.Count(
                "help.now.open",
                decision.FinishedRound,
                ("invited", decision.Leaders.Length)
            )
            : language[$"help.now.{NameOf(decision.State)}"];

    private static string NameOf(AssessmentState state) =>
        state switch
        {
            AssessmentState.SecondRound => "second-round",
            AssessmentState.Closed => "closed",
            AssessmentState.Decided => "decided",
            AssessmentState.Reviewed => "reviewed",
            AssessmentState.Cancelled => "cancelled",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static AdaptiveElement[] Part(
        Topic topic,
        Scope scope,
        Language language,
        HelpScene scene
    )
    {
        AdaptiveElement[] lines =
        [
            .. CommandWord
                .All.Where(c =>
                    c.Topic == topic
                    && c.WorksIn(scope)
                    && !scene.Next.Contains(c.Word, StringComparer.Ordinal)
                )
                .Select(c => Line(c, language)),
        ];
        AdaptiveElement[] part = lines is []
            ? []
            : [CardText.PartHeading(language[$"help.topic.{EnumName.Of(topic)}"]), .. lines];
        return topic is Topic.Owning && part is not []
            ?
            [
                new AdaptiveContainer
                {
                    Id = Owning,
                    IsVisible = false,
                    Items = [.. part],
                },
            ]
            : part;
    }

    private static AdaptiveRichTextBlock Line(CommandWord command, Language language)
    {
        var words = command.SpokenIn(language);
        var line = CardText.Labelled(
            words[0],
            words.Length is 1
                ? command.Help(language)
                : language.Say(
                    "help.also",
                    ("help", command.Help(language)),
                    ("words", string.Join(language["language.comma"], words[1..]))
                )
        );
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }

    private static IEnumerable<AdaptiveAction> More(Scope scope, Language language) =>
        scope is Scope.Personal
            ? []
            :
            [
                new AdaptiveToggleVisibilityAction
                {
                    Title = language["help.owning-show"],
                    TargetElements = [new AdaptiveTargetElement(Owning)],
                },
            ];
}
