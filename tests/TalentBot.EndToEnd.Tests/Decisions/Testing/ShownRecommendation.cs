using System.Globalization;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Sandbox.Cards;

namespace TalentBot.EndToEnd.Tests.Decisions.Testing;

/// <summary>A recommendation card, read by the ids of its elements alone.</summary>
internal sealed class ShownRecommendation(Card card)
{
    private const double HalfADecimal = 0.05 + 1e-9;

    /// <summary>The card shows the model, the figures, the word and the risks that were computed.</summary>
    public void Matches(Recommendation expected)
    {
        MatchesVerdict(expected);
        foreach (var (model, index) in expected.Index)
        {
            var shown = double.Parse(Text($"index.{model}"), CultureInfo.InvariantCulture);
            Assert.InRange(shown, index - HalfADecimal, index + HalfADecimal);
        }

        MatchesAcceptability(expected);
        MatchesRisks(expected);
    }

    private static string Word(Verdict verdict) =>
        verdict is Verdict.Close ? "Close call" : verdict.ToString();

    private static string Name(string model) => FrameworkFile.Default.Model(model).Name;

    private void MatchesVerdict(Recommendation expected)
    {
        var shown = Text("verdict");
        Assert.StartsWith(Word(expected.Verdict), shown, StringComparison.Ordinal);
        if (expected.Verdict is Verdict.Clear or Verdict.Likely or Verdict.Close)
        {
            Assert.Contains(Name(expected.First!), shown, StringComparison.Ordinal);
        }

        if (expected.Verdict is Verdict.Close && expected.Second is { } second)
        {
            Assert.EndsWith(Name(second), shown, StringComparison.Ordinal);
        }
    }

    private void MatchesAcceptability(Recommendation expected)
    {
        if (expected.First is not { } first)
        {
            Assert.Null(card.Element("acceptability"));
            return;
        }

        var sentence = Text("acceptability");
        Assert.StartsWith(Name(first), sentence, StringComparison.Ordinal);
        var figure = sentence.Split(' ').TakeWhile(word => word != "%").Last();
        var shown = double.Parse(figure, CultureInfo.InvariantCulture);
        var share = 100 * expected.Acceptability[first];
        Assert.InRange(shown, share - HalfADecimal, share + HalfADecimal);
    }

    private void MatchesRisks(Recommendation expected)
    {
        var shown = card
            .Elements.Where(e =>
                e.Text("id")?.StartsWith("risk.", StringComparison.Ordinal) == true
            )
            .ToArray();
        Assert.Equal(
            expected.TopRisks.Select(r => $"risk.{r.Id}"),
            shown.Select(e => e.Text("id"))
        );
        foreach (var (risk, element) in expected.TopRisks.Zip(shown))
        {
            Assert.Contains(
                element.Strings(),
                s => s.StartsWith($"{risk.Severity}: ", StringComparison.Ordinal)
            );
        }
    }

    private string Text(string element)
    {
        var found = card.Element(element);
        Assert.True(found is not null, $"No {element} on: {card.PlainText}");
        return found.Text("text")!;
    }
}
