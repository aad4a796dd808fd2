using System.Collections.Immutable;
using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>The tests of the bot's cards are worth what the studio sees.</summary>
public sealed class CardStudioTests
{
    private const string Good = """
        {"type": "TextBlock", "text": "Staff augmentation", "wrap": true},
        {"type": "Input.Text", "id": "reason", "label": "Why?"},
        {"type": "Chart.HorizontalBar", "fallback": {"type": "TextBlock", "text": "40 of 100"}}
        """;

    private const string Misspelt = """{"type": "TextBlock", "text": "x", "size": "huge"}""";

    private const string BareChart = """{"type": "Chart.Pie"}""";

    private const string BareInput = """{"type": "Input.Text", "id": "reason"}""";

    private const string Blank = """{"type": "TextBlock", "text": " "}""";

    private const string CutOff = """
        {"type": "TextBlock", "text": "A sentence that nobody allowed to wrap, and so is cut off"}
        """;

    private static readonly string[] Bodies = [Good, Misspelt, BareChart, BareInput, Blank, CutOff];

    // Drawn once for all tests, and only if one of them is run.
    private static readonly Lazy<Task<ImmutableArray<CardPicture>>> Pictures = new(() =>
        CardStudio.DrawAsync([.. Bodies.Select(Card)])
    );

    [ChromiumFact]
    public async Task A_good_card_has_no_faults()
    {
        var picture = await PictureOfAsync(Good);

        Assert.Empty(picture.Faults());
        Assert.Contains("40 of 100", picture.Text, StringComparison.Ordinal);
    }

    [ChromiumTheory]
    [InlineData(Misspelt, "InvalidPropertyValue")]
    [InlineData(BareChart, "UnknownElementType")]
    [InlineData(BareInput, "the input 'reason' has no label")]
    [InlineData(Blank, "it is blank")]
    [InlineData(CutOff, "too wide for a phone")]
    public async Task A_fault_is_seen(string body, string fault)
    {
        var picture = await PictureOfAsync(body);

        Assert.Contains(picture.Faults(), f => f.StartsWith(fault, StringComparison.Ordinal));
    }

    private static async Task<CardPicture> PictureOfAsync(string body) =>
        (await Pictures.Value)[Array.IndexOf(Bodies, body)];

    private static string Card(string body) =>
        $$"""{"type": "AdaptiveCard", "version": "1.5", "body": [{{body}}]}""";
}
