using AdaptiveCards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Cards.Summaries;

/// <summary>A result in short, for people who were not part of it: no answers, no names of those who answered.</summary>
internal static class SummaryCard
{
    private const int MostRisks = 2;

    /// <summary>The card.</summary>
    /// <param name="scene">The closed assessment.</param>
    /// <param name="by">Who shares it.</param>
    /// <param name="note">What they say about it; empty for nothing.</param>
    /// <param name="language">The language of its sentences.</param>
    public static AdaptiveCard Create(Scene scene, Person by, string note, Language language) =>
        Card.Of(
            $"{scene.Assessment.Title}: {VerdictWords.Headline(scene)}",
            [
                CardText.Heading(language["summary.title"]),
                CardText.Literal(
                    scene.Assessment.Title,
                    AdaptiveTextWeight.Bolder,
                    AdaptiveTextSize.Large
                ),
                .. About(scene.Assessment, note, language, by),
                new AdaptiveTextBlock(VerdictWords.Headline(scene))
                {
                    Style = AdaptiveTextBlockStyle.Heading,
                    Size = AdaptiveTextSize.Large,
                    Weight = AdaptiveTextWeight.Bolder,
                    Wrap = true,
                },
                .. Fit(scene, language),
                .. Risks(scene, language),
                .. State(scene, language),
                CardText.Aside(
                    language[scene.IsPersonal ? "summary.rests-on-own" : "summary.rests-on"]
                ),
            ]
        );

    private static IEnumerable<AdaptiveElement> About(
        Assessment assessment,
        string note,
        Language language,
        Person by
    )
    {
        if (assessment.About.Length > 0)
        {
            yield return CardText.Literal(assessment.About);
        }

        yield return CardText.Labelled(language["summary.shared-by"], by.Name);
        if (note.Length > 0)
        {
            yield return CardText.Literal(note);
        }
    }

    /// <summary>Its readers are elsewhere: what the card of the decision says of “here” is not so for them. One person's check has nothing to say.</summary>
    private static AdaptiveElement[] State(Scene scene, Language language) =>
        scene.IsPersonal
            ? []
            : [CardText.Paragraph(StateText.Brief(scene.Assessment, scene.Framework, language))];

    private static IEnumerable<AdaptiveElement> Fit(Scene scene, Language language)
    {
        yield return CardText.PartHeading(language["summary.fit"]);
        yield return new AdaptiveFactSet
        {
            Facts =
            [
                .. scene.Result.Ranking.Select(model => new AdaptiveFact(
                    scene.Model(model),
                    language.Say(
                        "summary.index",
                        ("index", language.Plain(scene.Result.Index[model]))
                    )
                )),
            ],
        };
    }

    private static IEnumerable<AdaptiveElement> Risks(Scene scene, Language language)
    {
        if (scene.Result.TopRisks.IsEmpty)
        {
            yield break;
        }

        yield return CardText.PartHeading(language["summary.risks"]);
        foreach (var risk in scene.Result.TopRisks.Take(MostRisks))
        {
            yield return CardText.Item(scene.Framework.Risk(risk.Id).Name);
        }
    }
}
