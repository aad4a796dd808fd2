using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Reports;
using TalentBot.Decisions.Tests.Explanations;
using TalentBot.Testing;
using Any = TalentBot.Decisions.Tests.Evaluation.Any;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Reports;

/// <summary>Reports as people read them, approved by eye.</summary>
public class ReportTests
{
    private static readonly Dictionary<string, Poll> Polls = new(StringComparer.Ordinal)
    {
        ["clear"] = Team.Clear,
        ["close"] = Team.Split,
        ["torn"] = Team.Torn,
        ["pattern"] = Team.Farm,
        ["insufficient"] = Team.Few,
        ["blocked"] = Team.Clear with
        {
            Gates = ["certified-supplier", "our-direction", "no-direction"],
        },
        ["one-eligible"] = Team.Split with { Gates = ["certified-supplier", "our-direction"] },
        ["nothing"] = Given.DefaultPoll(Given.Absent(), Given.Absent()),
        ["equal"] = Given.DefaultPoll(Given.Leader("control > speed > cost")),
    };

    public static TheoryData<string> Names => [.. Polls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_reads_as_approved(string name) =>
        Snapshot.Matches(Text(Polls[name], Visibility.Named), name + ".txt");

    [Fact]
    public void An_anonymous_report_names_sections_of_questions_with_too_few_answers() =>
        Snapshot.Matches(Text(Team.Few, Visibility.Anonymous), "insufficient-anonymous.txt");

    [Fact]
    public void Of_several_models_that_only_facts_keep_behind_the_best_is_named()
    {
        var poll = Team.Split with { Gates = ["certified-supplier", "our-direction"] };
        var best = Evaluator.Evaluate(poll with { Gates = [] }).First!;

        var decides = Text(poll, Visibility.Named)
            .Split('\n')
            .Where(line => line.Contains("This decides", StringComparison.Ordinal));

        Assert.Equal(2, Explained.Named(poll).DecidedByGates.Length);
        Assert.Equal(
            $"  This decides: without them {poll.Framework.Model(best).Name} would be first.",
            Assert.Single(decides)
        );
    }

    [Fact]
    public void Without_a_title_it_is_headed_all_the_same() =>
        Assert.StartsWith(
            "Recommendation\n==============\n",
            Report.Write(new(" ", Team.Clear, Evaluator.Evaluate(Team.Clear), Visibility.Named)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Any_report_keeps_within_the_page() =>
        Gen.Select(Any.DefaultPoll, Gen.Enum<Visibility>(), Gen.String)
            .Sample(
                (poll, visibility, title) =>
                {
                    var text = Report.Write(new(title, poll, Evaluator.Evaluate(poll), visibility));

                    Assert.EndsWith("decision is yours.\n", text, StringComparison.Ordinal);
                    Assert.All(
                        text.Split('\n'),
                        line =>
                        {
                            Assert.InRange(line.Length, 0, 100);
                            Assert.DoesNotContain(line, char.IsControl);
                        }
                    );
                },
                iter: 1000
            );

    private static string Text(Poll poll, Visibility visibility) =>
        Report.Write(new("Payments rewrite", poll, Evaluator.Evaluate(poll), visibility));
}
