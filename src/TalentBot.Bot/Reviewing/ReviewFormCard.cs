using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Choosing;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Reviewing;

/// <summary>The form that looks back at a decision. It does not say what was predicted: that would lead the answers.</summary>
internal static class ReviewFormCard
{
    /// <summary>The form.</summary>
    /// <param name="assessment">A decided one.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="framework">Its framework, in the language.</param>
    /// <param name="language">The language of the owner who looks back.</param>
    /// <param name="fields">What was filled in.</param>
    public static AdaptiveCard Create(
        Assessment assessment,
        Decision decision,
        Framework framework,
        Language language,
        FormFields fields
    ) =>
        Card.Of(
            language["review.title"],
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(ChoiceText.Of(decision, framework, language)),
                .. fields.Faults,
                .. Inputs(decision, framework, language, fields).SelectMany(fields.Marked),
                CardText.Aside(language["review.final"]),
            ],
            CardButton
                .Sends(
                    language["review.submit"],
                    Verb.Next,
                    ("form", ReviewFields.FormId),
                    ("assessment", assessment.Id)
                )
                .AsPrimary()
        );

    private static IEnumerable<AdaptiveElement> Inputs(
        Decision decision,
        Framework framework,
        Language language,
        FormFields fields
    )
    {
        yield return fields.One(
            ReviewFields.Course,
            language["review.course"],
            ReviewFields.Courses.Select(c => (c.Value, language[c.Key]))
        );
        // Without a model there is nothing that its risks could have come true of.
        if (!decision.Models.IsEmpty)
        {
            yield return fields.Many(
                ReviewFields.Risks,
                language["review.risks"],
                framework
                    .Risks.Where(r => decision.Models.Contains(r.Model, StringComparer.Ordinal))
                    .Select(r => (r.Id, r.Name))
            );
            yield return fields.Many(
                ReviewFields.Patterns,
                language["review.patterns"],
                framework
                    .Patterns.Where(p => decision.Models.Contains(p.Model, StringComparer.Ordinal))
                    .Select(p => (p.Id, $"{p.Name}: {p.FirstNoticed}"))
            );
        }

        yield return fields.Text(ReviewFields.Text, language["review.text"]);
    }
}
