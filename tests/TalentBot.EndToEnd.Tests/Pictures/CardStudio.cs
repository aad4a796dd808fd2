using System.Collections.Immutable;
using System.Text.Json;
using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>Draws cards as Teams does, for tests to look at.</summary>
internal static class CardStudio
{
    /// <summary>Draws one card.</summary>
    /// <param name="json">The card.</param>
    public static async Task<CardPicture> DrawAsync(string json)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "card.json"), json);
        return Assert.Single(await DrawFolderAsync(folder.Path));
    }

    /// <summary>Draws every card of a folder, in the order of their names.</summary>
    public static async Task<ImmutableArray<CardPicture>> DrawFolderAsync(
        string cards,
        params string[] options
    )
    {
        using var pictures = new TemporaryFolder();
        var result = await NodeProgram.RunAsync("render.mjs", [cards, pictures.Path, .. options]);

        // Complaints about cards end the program with 1 as well: those are in the lines.
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(
            lines.Length == Directory.GetFiles(cards, "*.json").Length,
            $"The cards could not be drawn: {result.Errors}"
        );
        return [.. lines.Select(Read)];
    }

    private static CardPicture Read(string line) =>
        JsonSerializer.Deserialize<CardPicture>(line, JsonSerializerOptions.Web)!;
}
