using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations.Conditions;

namespace TalentBot.Tests.Cards.Recommendations;

public class ConditionWordsTests
{
    private static readonly Condition Missed = new(
        ConditionKind.Lead,
        Verdict.Likely,
        false,
        2.99,
        3
    );

    [Fact]
    public void A_figure_that_misses_its_cut_point_never_looks_as_if_it_reached_it()
    {
        Assert.Equal("Its lead is just under 3 index points; 3 are needed.", Text(Missed));
        Assert.Equal(
            "Its lead is 2.6 index points; 3 are needed.",
            Text(Missed with { Figure = 2.6 })
        );
        Assert.Equal(
            "Its lead is 3 index points; 3 are needed.",
            Text(Missed with { Holds = true })
        );
    }

    [Theory]
    [InlineData(1, "1 sign points to its typical failure; fewer than 3 are needed.")]
    [InlineData(4, "4 signs point to its typical failure; fewer than 3 are needed.")]
    public void Signs_are_counted_in_words_that_fit(int signs, string text) =>
        Assert.Equal(
            text,
            Text(new(ConditionKind.FailurePattern, Verdict.Clear, signs < 3, signs, 3))
        );

    [Fact]
    public void Every_kind_has_a_sentence_either_way() =>
        Assert.All(
            Enum.GetValues<ConditionKind>(),
            kind =>
                Assert.NotEqual(
                    Text(new(kind, Verdict.Clear, true, 0.5, 0.4)),
                    Text(new(kind, Verdict.Clear, false, 0.4, 0.5))
                )
        );

    [Fact]
    public void Without_a_rival_nothing_is_said_of_points() =>
        Assert.Equal(
            "No other model is left to be ahead of.",
            Text(Missed with { Holds = true, Figure = null })
        );

    private static string Text(Condition condition) =>
        ConditionWords.Of(condition, RecommendationCardTests.Team().Scene());
}
