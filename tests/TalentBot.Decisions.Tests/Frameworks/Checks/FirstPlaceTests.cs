using CsCheck;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Checks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Tests.Frameworks.Checks;

public class FirstPlaceTests
{
    [Fact]
    public void A_model_with_a_level_of_its_own_can_be_first() =>
        Assert.True(IsOpen("a", Given.Question("speed", [2, 0, 0], [0, 1, 1])));

    [Fact]
    public void The_smallest_lead_is_enough_to_be_first() =>
        Assert.True(IsOpen("a", Given.Question("speed", [0.001, 0], [0, 0])));

    [Fact]
    public void A_model_that_equals_another_everywhere_cannot_be_first()
    {
        var question = Given.Question("speed", [2, 2, 0], [0, 0, 1]);

        Assert.False(IsOpen("a", question));
        Assert.False(IsOpen("b", question));
        Assert.True(IsOpen("c", question));
    }

    [Fact]
    public void Points_for_the_question_itself_put_no_model_first() =>
        Assert.False(IsOpen("a", Given.Question("speed", [2, 1], [1, 0], [0, -1])));

    [Fact]
    public void A_model_between_two_others_cannot_be_first() =>
        Assert.False(IsOpen("a", Given.Question("speed", [0, 2, -2], [0, -2, 2])));

    [Fact]
    public void A_model_between_two_others_can_be_first_once_one_question_sets_it_apart() =>
        Assert.True(
            IsOpen(
                "a",
                Given.Question("speed", [0, 2, -2], [0, -2, 2]),
                Given.Question("cost", [0, 0, 0], [1, 0, 0])
            )
        );

    [Fact]
    public void Different_mixtures_in_different_questions_do_not_shut_a_model_out() =>
        Assert.True(
            IsOpen(
                "a",
                Given.Question("speed", [0, 2, -2], [0, -2, 2]),
                Given.Question("cost", [0, 2, -1], [0, -2, 1])
            )
        );

    [Fact]
    public void A_model_that_is_shut_out_is_never_ahead() =>
        Gen.Select(Fits, Fits, Mixture, Gen.Double[0, 1], Gen.Double[0, 1])
            .Sample(
                (b, c, mixture, x, y) =>
                {
                    var a = b.Zip(c, (p, q) => p + (mixture * (q - p))).ToArray();
                    var levels = a.Select((fit, i) => new[] { fit, b[i], c[i] }).ToArray();
                    var question = Given.Question("speed", levels);

                    Assert.False(IsOpen("a", question));
                    Assert.True(
                        Value(question, "a", x, y)
                            <= Math.Max(Value(question, "b", x, y), Value(question, "c", x, y))
                                + 1e-9
                    );
                }
            );

    // Sixteenths: a mixture that differs from a rival by less than rounding is none.
    private static readonly Gen<double> Mixture = Gen.Int[0, 16].Select(part => part / 16d);

    private static readonly Gen<double[]> Fits = Gen.Int[-2, 2].Select(fit => (double)fit).Array[3];

    private static bool IsOpen(string model, params Question[] questions) =>
        FirstPlace.IsOpenTo(
            model,
            questions[0].Levels[0].Fits.Keys.Where(m => m != model),
            [.. questions]
        );

    // The evidence when the shares x and y of the leaders give the first two levels.
    private static double Value(Question question, string model, double x, double y)
    {
        var evidence = LevelEvidence.Of(question, model).ToArray();
        return (x * evidence[0]) + ((1 - x) * y * evidence[1]) + ((1 - x) * (1 - y) * evidence[2]);
    }
}
