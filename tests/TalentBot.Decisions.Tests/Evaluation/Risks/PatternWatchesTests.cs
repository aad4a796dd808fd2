using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Risks;

namespace TalentBot.Decisions.Tests.Evaluation.Risks;

public class PatternWatchesTests
{
    private static readonly Recommendation AllSigns = Evaluator.Evaluate(
        Given.Poll(Given.Leader(Given.SpeedFirst, "pace fast, depth thick, core yes"))
    );

    [Fact]
    public void A_sign_takes_half_of_the_leaders_who_gave_a_level()
    {
        var result = Evaluator.Evaluate(
            Given.Poll(
                Given.Leader("", "pace fast, core yes"),
                Given.Leader("", "pace slow, core no"),
                Given.Leader("", "core no"),
                Given.Leader("", "pace not-my-area")
            )
        );

        Assert.Equal(["pace"], [.. result.Patterns["farm"].Signs]);
        Assert.Equal(3, result.Patterns["farm"].Of);
    }

    [Fact]
    public void A_clear_first_model_is_warned_of_alone()
    {
        var watches = PatternWatches.Warn(AllSigns, Verdict.Likely);

        Assert.Equal(["rudder"], Warned(watches));
    }

    [Fact]
    public void A_close_call_warns_of_the_second_too()
    {
        var watches = PatternWatches.Warn(AllSigns, Verdict.Close);

        Assert.Equal("freelancers", AllSigns.Second);
        Assert.Equal(["farm", "rudder"], Warned(watches));
    }

    [Fact]
    public void Two_signs_warn_of_nothing()
    {
        var result = Evaluator.Evaluate(Given.Poll(Given.Leader("", "pace fast, depth thick")));

        Assert.Equal("augmentation", result.First);
        Assert.Equal(2, result.Patterns["rudder"].Signs.Length);
        Assert.Empty(Warned(result.Patterns));
    }

    private static string[] Warned(IReadOnlyDictionary<string, PatternWatch> watches) =>
        [
            .. watches
                .Where(watch => watch.Value.Warn)
                .Select(watch => watch.Key)
                .Order(StringComparer.Ordinal),
        ];
}
