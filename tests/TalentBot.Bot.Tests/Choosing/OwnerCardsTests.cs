using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using AdaptiveCards;
using TalentBot.Choosing;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Records;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Records;
using TalentBot.Reviewing;
using TalentBot.Rounds;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Choosing;

/// <summary>The cards between closing and review keep within limits at their largest.</summary>
public class OwnerCardsTests
{
    private const int MostBytes = 24 * 1024;

    private static readonly Framework Framework = FrameworkFile.Default;
    private static readonly FormFields Nothing = new(ImmutableDictionary<string, string>.Empty, []);

    private static readonly Dictionary<string, Func<Assessment, AdaptiveCard>> Cards = new(
        StringComparer.Ordinal
    )
    {
        ["decide"] = a =>
            new DecideFormCard(
                a,
                Framework,
                Evaluator.Evaluate(a.ToPoll(Framework)),
                English
            ).Create(
                ImmutableDictionary<string, string>.Empty,
                [new(DecideFields.Reason, English["decide.reason-missing"])]
            ),
        ["decided"] = a => DecidedCard.Create(Decided(a), Decided(a).Decision!, Framework, English),
        ["round-form"] = a =>
            RoundFormCard.Create(
                a,
                [.. a.Discussed().Select(Framework.Question)],
                English,
                "Europe/Berlin",
                Nothing
            ),
        ["review-ask"] = a => AskCard.Create(Decided(a), Decided(a).Decision!, Framework, English),
        ["review-form"] = a =>
            ReviewFormCard.Create(Decided(a), Decided(a).Decision!, Framework, English, Nothing),
        ["comparison"] = a =>
            ComparisonCard.Create(
                Reviewed(a),
                (AssessmentState.Reviewed)Reviewed(a).State,
                Framework,
                English
            ),
        ["record"] = a => Record(Reviewed(a)),
    };

    private static Language English => Language.English;

    public static TheoryData<string> Names => [.. Cards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_keeps_within_what_every_client_takes_at_its_largest(string name)
    {
        var json = Cards[name](Largest).ToJson();

        Assert.InRange(Encoding.UTF8.GetByteCount(json), 1, MostBytes);
        Assert.InRange(JsonNode.Parse(json)!["actions"]?.AsArray().Count ?? 0, 0, 6);
    }

    private static Assessment Largest
    {
        get
        {
            var closed = Closing.Of(Visibility.Named);
            return closed with
            {
                Title = new string('T', 120),
                About = new string('A', 500),
                Leaders =
                [
                    .. Enumerable
                        .Range(0, 50)
                        .Select(i =>
                            closed.Leaders[i % 3] with
                            {
                                Person = Given.Person(new string('N', 57) + i),
                                Answers = closed
                                    .Leaders[i % 3]
                                    .Answers.ToImmutableDictionary(
                                        answer => answer.Key,
                                        answer =>
                                            answer.Value with
                                            {
                                                Reason = new string('R', 1000),
                                            }
                                    ),
                            }
                        ),
                ],
            };
        }
    }

    private static Assessment Decided(Assessment closed) =>
        closed with
        {
            State = new AssessmentState.Decided(
                closed.Closing!,
                new Decision
                {
                    Choice = new Choice.Mix(
                        ["freelancers", "augmentation", "managed"],
                        new string('W', closed.Title.Length > 100 ? 1000 : 10)
                    ),
                    Dissent = new string('D', closed.Title.Length > 100 ? 1000 : 10),
                    By = closed.Owner,
                    At = Team.Noon,
                    ReviewAt = Team.Noon.AddMonths(3),
                    Prediction = Predicted(closed.Evaluated()),
                }
            ),
        };

    private static Assessment Reviewed(Assessment closed) =>
        closed with
        {
            State = new AssessmentState.Reviewed(
                (AssessmentState.Decided)Decided(closed).State,
                new Review
                {
                    By = closed.Owner,
                    At = Team.Noon.AddMonths(3),
                    Course = Course.Worse,
                    Risks = [.. Framework.Risks.Select(r => r.Id)],
                    Patterns = [.. Framework.Patterns.Select(p => p.Id)],
                    Text = new string('X', closed.Title.Length > 100 ? 1000 : 10),
                }
            ),
        };

    private static Prediction Predicted(Recommendation result) =>
        new(
            result.Verdict,
            result.First,
            result.Second,
            result.Index,
            result.Acceptability,
            [.. result.TopRisks.Select(r => new PredictedRisk(r.Id, r.Model, r.Severity))],
            []
        );

    private static AdaptiveCard Record(Assessment assessment)
    {
        var result = Evaluator.Evaluate(assessment.ToPoll(Framework));
        var made = Assert.IsType<RecordResult.Made>(
            RecordMaker.Make(assessment, Framework, result)
        );
        return new RecordCard(assessment, made.Record, Framework, English).Create(
            new RecordButtons(assessment.Id, English, Surface.Dialog).OfCard
        );
    }
}
