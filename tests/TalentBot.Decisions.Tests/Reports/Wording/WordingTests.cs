using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations;
using TalentBot.Decisions.Explanations.Conditions;
using TalentBot.Decisions.Explanations.RunnersUp;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Tests.Reports.Wording;

public class WordingTests
{
    private static readonly Question Need = FrameworkFile.Default.Question("need");

    private static readonly RunnerUp RunnerUp = new()
    {
        Model = "managed",
        Behind = 2,
        Reasons = [],
        ShowsWeights = true,
        Switch = null,
        Centre = new(0.2, 0.3, 0.5),
        Answers = [],
    };

    [Theory]
    [InlineData(0.6944, "69.4 %")]
    [InlineData(0.7, "70 %")]
    [InlineData(-0.0001, "0 %")]
    [InlineData(1, "100 %")]
    public void A_share_has_one_decimal_at_most(double share, string text) =>
        Assert.Equal(text, Figure.Percent(share));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(2.3e-308, "almost 0 %")]
    [InlineData(0.0004, "almost 0 %")]
    [InlineData(0.001, "0.1 %")]
    public void A_weight_that_is_there_never_looks_like_none(double weight, string text) =>
        Assert.Equal(text, Figure.Weight(weight));

    [Theory]
    [InlineData(0, 1, "0 of 3 leaders have finished; 1 is needed for a verdict.")]
    [InlineData(1, 2, "1 of 3 leaders has finished; 2 are needed for a verdict.")]
    public void The_turnout_speaks_of_one_as_of_one(int finished, int needed, string text) =>
        Assert.Equal(text, VerdictText.Finished(new(finished, needed, 3)));

    [Theory]
    [InlineData(3.25, "+3.3")]
    [InlineData(3.25 - 1e-13, "+3.3")]
    [InlineData(-0.8, "−0.8")]
    [InlineData(-0.04, "0")]
    public void Points_have_their_sign(double points, string text) =>
        Assert.Equal(text, Figure.Points(points));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void A_listing_ends_with_and(string items, string text) =>
        Assert.Equal(
            text,
            Listing.And([.. items.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        );

    [Fact]
    public void A_figure_that_misses_its_cut_point_never_looks_as_if_it_reached_it()
    {
        var missed = new Condition(
            ConditionKind.Acceptability,
            Verdict.Likely,
            false,
            0.69999,
            0.7
        );

        Assert.StartsWith(
            "first in just under 70 % of",
            ConditionText.Of(missed),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "first in 70 % of",
            ConditionText.Of(missed with { Holds = true }),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "first in 69 % of",
            ConditionText.Of(missed with { Figure = 0.69 }),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, "no sign of")]
    [InlineData(1, "1 sign of")]
    [InlineData(2, "2 signs of")]
    public void Signs_are_counted_in_words(int signs, string text) =>
        Assert.StartsWith(
            text,
            ConditionText.Of(new(ConditionKind.FailurePattern, Verdict.Clear, true, signs, 3)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(ConditionKind.Borda)]
    [InlineData(ConditionKind.OpenAnswers)]
    [InlineData(ConditionKind.NoPivotalLeader)]
    public void A_condition_reads_otherwise_when_it_fails(ConditionKind kind) =>
        Assert.NotEqual(
            ConditionText.Of(new(kind, Verdict.Clear, true)),
            ConditionText.Of(new(kind, Verdict.Clear, false))
        );

    [Theory]
    [InlineData(1, 1, "The one who answered says that one")]
    [InlineData(3, 3, "All 3 say that one")]
    [InlineData(1, 3, "1 of 3 says that one")]
    [InlineData(2, 3, "2 of 3 say that one")]
    public void A_reason_says_how_many_of_how_many(int heads, int given, string text) =>
        Assert.StartsWith(
            $"What is missing. {text}",
            ReasonText.Of(new Reason.Said(Need, Need.Levels[0], heads, given, 2)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_hidden_reason_names_its_section() =>
        Assert.Equal(
            "your answers in the section “Project & scope”.",
            ReasonText.Of(new Reason.Hidden(FrameworkFile.Default.Sections[0], true))
        );

    public static TheoryData<WeightSwitch, string> Switches() =>
        new()
        {
            { new("control", 0.61, 0.41, 0), "weighed less than 41 % (now 61 %)." },
            { new("control", 0.2, 0.41, 1), "weighed more than 41 % (now 20 %)." },
            {
                new("control", 0.2, 0.41, 0.5),
                "weighed more than 41 % (now 20 %), but not more than 50 %."
            },
            {
                new("control", 0.61, 0.41, 0.3),
                "weighed less than 41 % (now 61 %), but not less than 30 %."
            },
            { new("control", 0.61, 0.61, 0), "weighed ever so slightly less than now (61 %)." },
        };

    [Theory]
    [MemberData(nameof(Switches))]
    public void A_switch_point_is_a_sentence(WeightSwitch change, string text)
    {
        var sentence = Sentence(RunnerUp with { Switch = change });

        Assert.Equal($"It would be first if “Degree of control” {text}", sentence);
    }

    [Theory]
    [InlineData(2, "Moving the weight of one priority alone")]
    [InlineData(0, "It is level with the first model")]
    public void Without_a_switch_point_it_says_why(double behind, string text) =>
        Assert.StartsWith(
            text,
            Sentence(RunnerUp with { Behind = behind }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(2, "It would be first if the priorities weighed otherwise.")]
    [InlineData(0, "It is level with the first model")]
    public void Hidden_weights_are_not_spoken_of(double behind, string text) =>
        Assert.StartsWith(
            text,
            Sentence(RunnerUp with { Behind = behind, ShowsWeights = false }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Answers_are_named_where_weights_cannot_do_it() =>
        Assert.Equal(
            [
                "No way of weighing the priorities puts it first.",
                "It would be first if all said that one self-contained task has to be done (What is missing), "
                    + "that a special skill is missing for a limited time (What is missing) and answers in the "
                    + "section “Project & scope” were others.",
            ],
            [
                .. RunnerUpText.WouldBeFirst(
                    RunnerUp with
                    {
                        Centre = null,
                        Answers =
                        [
                            new ChangedAnswer.Level(Need, Need.Levels[0]),
                            new ChangedAnswer.Level(Need, Need.Levels[1]),
                            new ChangedAnswer.Hidden(FrameworkFile.Default.Sections[0]),
                        ],
                    },
                    FrameworkFile.Default
                ),
            ]
        );

    [Fact]
    public void Where_nothing_does_it_that_is_said() =>
        Assert.Equal(
            "Other answers to any three questions would not put it first either.",
            RunnerUpText.WouldBeFirst(RunnerUp with { Centre = null }, FrameworkFile.Default)[1]
        );

    private static string Sentence(RunnerUp runnerUp) =>
        Assert.Single(RunnerUpText.WouldBeFirst(runnerUp, FrameworkFile.Default));
}
