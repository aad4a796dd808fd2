using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Questions;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.Guide.Asking;

/// <summary>The answer to a question, with what else is worth reading.</summary>
internal static class AnswerCard
{
    /// <summary>The answer.</summary>
    /// <param name="scene">What it is drawn from.</param>
    /// <param name="question">As it was asked; empty where it was chosen.</param>
    /// <param name="found">The passages.</param>
    public static AdaptiveCard Create(GuideScene scene, string question, Finding.Found found)
    {
        var language = scene.Language;
        var title = AnswerPart.Title(scene, found.Answer);
        (string, string) form = ("form", GuideForm.Ask);
        return Card.Of(
            language.Say("ask.fallback-answer", ("title", title)),
            [
                .. question.Length > 0
                    ? new[] { CardText.Labelled(language["ask.you-asked"], question) }
                    : [],
                CardText.Aside(language[$"ask.kind.{EnumName.Of(found.Answer.Kind)}"]),
                CardText.Heading(title, AdaptiveTextSize.Large),
                .. AnswerPart.Text(scene, found.Answer),
                .. Others(scene, found),
            ],
            scene.IsShared
                ? CardButton.OpensDialog(language["ask.another"], Verb.Next, form)
                : CardButton.Sends(language["ask.another"], Verb.Next, form)
        );
    }

    private static IEnumerable<AdaptiveElement> Others(GuideScene scene, Finding.Found found) =>
        found.Others.IsEmpty
            ? []
            :
            [
                CardText.PartHeading(scene.Language["ask.others"]),
                .. found.Others.SelectMany(other =>
                    AnswerPart
                        .Text(scene, other)
                        .Prepend(
                            CardText.Literal(
                                AnswerPart.Title(scene, other),
                                AdaptiveTextWeight.Bolder
                            )
                        )
                ),
            ];
}
