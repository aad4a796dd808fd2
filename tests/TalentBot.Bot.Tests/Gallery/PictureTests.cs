using System.Text.Json.Nodes;
using TalentBot.EndToEnd.Tests.Requirements;
using TalentBot.Languages;

namespace TalentBot.Tests.Gallery;

/// <summary>Every card in every language as other programs see it; cards and pictures stay under <c>artifacts</c>.</summary>
public class PictureTests
{
    public static TheoryData<string, string> Drawings =>
        new()
        {
            { "en", "light" },
            { "en", "dark" },
            { "de", "light" },
            { "fr", "light" },
            { "es", "light" },
            { "ar", "light" },
        };

    [NodeFact]
    public async Task Teams_knows_everything_that_is_on_a_card()
    {
        var folders = new List<string>();
        foreach (var language in Language.All)
        {
            folders.Add(await WriteAsync(language, "types"));
        }

        var result = await LocalProgram.NodeAsync("types.mjs", [.. folders]);

        Assert.True(result.ExitCode is 0, result.Errors);
    }

    [ChromiumTheory]
    [MemberData(nameof(Drawings))]
    public async Task Every_card_can_be_drawn_and_read_by_everybody(string tag, string theme)
    {
        var cards = await WriteAsync(Language.Of(tag), theme);
        var pictures = Checkout.PathOf("artifacts", "pictures", theme, tag);

        string[] dark = theme is "dark" ? ["--dark"] : [];
        var result = await LocalProgram.NodeAsync("render.mjs", [cards, pictures, .. dark]);

        Assert.True(result.ExitCode is 0, result.Errors);
        Assert.All(
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line =>
            {
                var seen = JsonNode.Parse(line)!;
                Assert.Empty(seen["wide"]!["overflowing"]!.AsArray());
                Assert.Empty(seen["narrow"]!["overflowing"]!.AsArray());
                Assert.InRange((double)seen["narrow"]!["ink"]!, 0.01, 1);
            }
        );
    }

    /// <summary>Writes the cards of a language into a folder of their own, each under its name.</summary>
    private static async Task<string> WriteAsync(Language language, string purpose)
    {
        var folder = Checkout.PathOf("artifacts", "cards", purpose, language.Tag);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var (name, card) in await Shelf.FillAsync(language))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".json"), card.ToJsonString());
        }

        return folder;
    }
}
