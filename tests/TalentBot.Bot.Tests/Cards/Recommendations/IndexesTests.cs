using System.Text;
using AdaptiveCards;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Tests.Cards.Recommendations;

public class IndexesTests
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

        var elements = Indexes.Create(
            new(assessment, framework, Evaluator.Evaluate(assessment.ToPoll(framework)))
        );

        Assert.EndsWith(
            " of all ways to weigh haste, cost and control.",
            Assert.IsType<AdaptiveTextBlock>(elements.Single(e => e.Id == "acceptability")).Text,
            StringComparison.Ordinal
        );
    }
}
