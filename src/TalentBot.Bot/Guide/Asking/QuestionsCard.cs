using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Questions;
using TalentBot.Presses;

namespace TalentBot.Guide.Asking;

/// <summary>The questions that can be asked.</summary>
internal static class QuestionsCard
{
    private static readonly (string, string) Form = ("form", GuideForm.Ask);

    /// <summary>All common questions.</summary>
    /// <param name="scene">What it is drawn from.</param>
    /// <param name="first">What to say before them; empty for the usual.</param>
    public static AdaptiveCard Create(GuideScene scene, string first = "") =>
        Create(
            scene,
            [CardText.Paragraph(first.Length > 0 ? first : scene.Language["ask.lead"])],
            scene.Framework.CommonQuestions.Select(q => (q.Id, q.Question)),
            ""
        );

    /// <summary>Those that come nearest to a question without an answer; all where none does.</summary>
    public static AdaptiveCard Create(
        GuideScene scene,
        string question,
        ImmutableArray<Source> nearest
    ) =>
        Create(
            scene,
            [
                CardText.Labelled(scene.Language["ask.you-asked"], question),
                CardText.Paragraph(
                    scene.Language[nearest.IsEmpty ? "ask.no-answer-at-all" : "ask.no-answer"]
                ),
            ],
            nearest.IsEmpty
                ? scene.Framework.CommonQuestions.Select(q => (q.Id, q.Question))
                : nearest.Select(source => (source.Id, source.Title)),
            question
        );

    private static AdaptiveCard Create(
        GuideScene scene,
        IEnumerable<AdaptiveElement> head,
        IEnumerable<(string Id, string Question)> questions,
        string question
    ) =>
        Card.Of(
            scene.Language["ask.fallback"],
            [
                CardText.Heading(scene.Language["ask.title"], AdaptiveTextSize.Large),
                .. head,
                .. scene.IsShared ? Listed(scene, questions) : Fields(scene, questions, question),
            ],
            scene.IsShared
                ? CardButton.OpensDialog(scene.Language["ask.open"], Verb.Next, Form)
                : CardButton.Sends(scene.Language["ask.show"], Verb.Next, Form)
        );

    private static IEnumerable<AdaptiveElement> Listed(
        GuideScene scene,
        IEnumerable<(string Id, string Question)> questions
    ) =>
        [
            .. questions.Select(q => CardText.Labelled("•", q.Question)),
            CardText.Aside(
                scene.Language.Say(
                    "ask.usage",
                    ("word", scene.Language["command.ask.words"].Split(',')[0]),
                    ("example", scene.Framework.CommonQuestions[^1].Question)
                )
            ),
        ];

    private static IEnumerable<AdaptiveElement> Fields(
        GuideScene scene,
        IEnumerable<(string Id, string Question)> questions,
        string question
    ) =>
        [
            new AdaptiveChoiceSetInput
            {
                Id = GuideForm.Choice,
                Label = scene.Language["ask.choose"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Wrap = true,
                Choices =
                [
                    .. questions.Select(q => new AdaptiveChoice
                    {
                        Title = q.Question,
                        Value = q.Id,
                    }),
                ],
            },
            new AdaptiveTextInput
            {
                Id = GuideForm.OwnWords,
                Label = scene.Language["ask.own-words"],
                MaxLength = Ask.LongestQuestion,
                Value = question.Length > 0 ? question : null,
            },
        ];
}
