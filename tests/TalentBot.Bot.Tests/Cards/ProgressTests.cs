using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards;

public class ProgressTests
{
    [Theory]
    [InlineData("fr", "1 sur 2 a terminé.")]
    [InlineData("es", "1 de 2 ha terminado.")]
    [InlineData("en", "1 of 2 finished.")]
    public void The_verb_agrees_with_those_who_have_finished(string tag, string said) =>
        Assert.Equal(said, DecisionCard.Progress(OneOfTwo(), Language.Of(tag)));

    [Theory]
    [InlineData("fr", "0 sur 2 a terminé.")]
    [InlineData("ar", "لم ينتهِ أحد من 2.")]
    public void Nobody_has_a_form_of_its_own(string tag, string said) =>
        Assert.Equal(said, DecisionCard.Progress(TwoOpen(), Language.Of(tag)));

    private static Assessment TwoOpen() => Testing.Given.Decision("Ana", "Ben");

    private static Assessment OneOfTwo()
    {
        var open = TwoOpen();
        var finished = open.Leaders[0] with { FinishedAt = Testing.Team.Noon };
        return open with { Leaders = open.Leaders.SetItem(0, finished) };
    }
}
