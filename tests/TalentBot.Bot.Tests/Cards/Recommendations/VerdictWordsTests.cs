using System.Text;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards.Recommendations;

public class VerdictWordsTests
{
    [Fact]
    public void The_acceptability_names_the_priorities_of_the_framework()
    {
        var text = FrameworkFile.DefaultText.Replace(
            "\"speed\"",
            "\"haste\"",
            StringComparison.Ordinal
        );
        var framework = Assert
            .IsType<FrameworkResult.Loaded>(FrameworkFile.Parse(Encoding.UTF8.GetBytes(text)))
            .Framework;
        var assessment = Given.Open().Closed();

        var scene = Scene.Of(assessment, framework, Language.English);

        Assert.EndsWith(
            " of all ways to weigh Speed of execution, cost and control.",
            VerdictWords.Acceptability(scene, scene.Result.First!),
            StringComparison.Ordinal
        );
    }
}
