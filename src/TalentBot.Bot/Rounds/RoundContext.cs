using System.Collections.Immutable;
using System.Text;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Rounds;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Rounds;

/// <summary>Shows how a question was answered before it is asked again: how often each level was given, and why.</summary>
internal static class RoundContext
{
    /// <summary>Most bytes of reasons for one question: three questions must fit into a card.</summary>
    private const int MostReasons = 1800;

    /// <summary>Most characters of one reason; the record has all of it.</summary>
    private const int LongestReason = 400;

    /// <summary>For a leader's form: what stood when the second round began, so that nobody sees others answer; nothing outside a second round.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="question">A question of the form, in the language.</param>
    /// <param name="language">The leader's language.</param>
    public static IEnumerable<AdaptiveElement> Of(
        Assessment assessment,
        Question question,
        Language language
    ) =>
        assessment.State is AssessmentState.SecondRound(var round)
        && round.Questions.Contains(question.Id, StringComparer.Ordinal)
            ?
            [
                CardText.Heading(question.Name),
                .. Draw(
                    assessment.Visibility,
                    question,
                    Before(assessment, round, question.Id),
                    language
                ),
            ]
            : [];

    /// <summary>For an owner who chooses what to ask again: what stands now.</summary>
    /// <param name="assessment">A closed one.</param>
    /// <param name="question">A question, in the language.</param>
    /// <param name="language">The owner's language.</param>
    public static IEnumerable<AdaptiveElement> Now(
        Assessment assessment,
        Question question,
        Language language
    ) => Draw(assessment.Visibility, question, Given(assessment.Counted, question.Id), language);

    /// <summary>In an anonymous decision what the result rests on that was shown last, which may be older than the round's beginning.</summary>
    private static ImmutableArray<GivenAnswer> Before(
        Assessment assessment,
        Round round,
        string question
    ) =>
        assessment.Visibility is Visibility.Anonymous
            ? Given(assessment.Shown, question)
            :
            [
                .. from leader in assessment.Leaders
                from part in leader.Rounds
                where part.Number == round.Number
                select new GivenAnswer(
                    leader.Person.Name,
                    part.Before.GetValueOrDefault(question),
                    part.Reasons.GetValueOrDefault(question)
                ),
            ];

    private static ImmutableArray<GivenAnswer> Given(
        ImmutableArray<Leader> leaders,
        string question
    ) =>
        [
            .. leaders.Select(l => new GivenAnswer(
                l.Person.Name,
                l.Answers.GetValueOrDefault(question)?.Choice,
                l.Answers.GetValueOrDefault(question)?.Reason
            )),
        ];

    private static IEnumerable<AdaptiveElement> Draw(
        Visibility visibility,
        Question question,
        ImmutableArray<GivenAnswer> given,
        Language language
    )
    {
        var counts = question.Count(given.Select(g => g.Choice));
        if (counts.IsEmpty || !Disclosure.ShowsLevels(visibility, counts))
        {
            return [];
        }

        var isNamed = visibility is Visibility.Named;
        return
        [
            CardText.Aside(language["round.answered"]),
            .. question
                .Levels.Where(l => counts.ContainsKey(l.Id))
                .Select<Level, AdaptiveElement>(l =>
                    isNamed
                        ? CardText.Labelled(
                            language.Say("round.level-names", ("level", l.Name)),
                            Names(given, l.Id, language)
                        )
                        : Counted(l.Name, counts[l.Id], language)
                ),
            .. Reasons(given, isNamed, language),
        ];
    }

    private static AdaptiveTextBlock Counted(string level, int count, Language language) =>
        CardText.Paragraph(language.Count("round.level", count, ("level", level)));

    private static string Names(
        ImmutableArray<GivenAnswer> given,
        string level,
        Language language
    ) => language.List(given.Where(g => g.Choice == level).Select(g => NameOf(g, language)));

    /// <summary>Without names they are sorted by their words: any other order could tell whose they are.</summary>
    private static IEnumerable<AdaptiveElement> Reasons(
        ImmutableArray<GivenAnswer> given,
        bool isNamed,
        Language language
    )
    {
        var all = given.Where(g => g.Reason is not null);
        var left = MostReasons;
        var shown = (isNamed ? all : all.OrderBy(g => g.Reason, StringComparer.Ordinal))
            .Select(g => g with { Reason = PlainText.Clean(g.Reason, LongestReason) })
            .TakeWhile(g => (left -= Encoding.UTF8.GetByteCount(g.Reason!)) >= 0)
            .ToArray();
        var hidden = all.Count() - shown.Length;
        return
        [
            .. shown.Select(g =>
                CardText.Labelled(
                    isNamed ? $"{NameOf(g, language)}:" : language["round.reason"],
                    g.Reason!
                )
            ),
            .. hidden > 0
                ? [CardText.Aside(language.Count("round.more-reasons", hidden))]
                : Array.Empty<AdaptiveElement>(),
        ];
    }

    private static string NameOf(GivenAnswer given, Language language) =>
        given.Who.Length > 0 ? given.Who : language["round.somebody"];
}
