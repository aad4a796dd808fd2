using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards.Recommendations;

public class FiguresTests
{
    [Theory]
    [InlineData("en", "68.6")]
    [InlineData("de", "68,6")]
    [InlineData("fr", "68,6")]
    public void A_figure_has_one_decimal_as_the_language_writes_it(string tag, string text) =>
        Assert.Equal(text, Language.Of(tag).Plain(68.55));

    [Theory]
    [InlineData(3.25, "+3.3")]
    [InlineData(-0.8, "−0.8")]
    [InlineData(-0.04, "0")]
    public void Points_have_their_sign(double points, string text) =>
        Assert.Equal(text, Language.English.Signed(points));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(2.3e-308, "almost 0 %")]
    [InlineData(0.416, "41.6 %")]
    public void A_weight_that_is_there_never_looks_like_none(double weight, string text) =>
        Assert.Equal(text, Language.English.Weight(weight));
}
