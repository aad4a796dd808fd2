using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Pictures;

/// <summary>Draws cards as Teams does, for tests to look at; starting the browser takes its time.</summary>
internal static class CardStudio
{
    /// <summary>Draws cards in one go.</summary>
    /// <param name="cards">The cards' JSON.</param>
    /// <returns>What was seen, in the order of the cards.</returns>
    public static async Task<ImmutableArray<CardPicture>> DrawAsync(params string[] cards)
    {
        using var folder = new TemporaryFolder();
        foreach (var (index, json) in cards.Index())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{index:D4}.json");
            await File.WriteAllTextAsync(Path.Combine(folder.Path, name), json);
        }

        return await DrawFolderAsync(folder.Path);
    }

    private static async Task<ImmutableArray<CardPicture>> DrawFolderAsync(string cards)
    {
        using var pictures = new TemporaryFolder();
        var result = await LocalProgram.NodeAsync("render.mjs", [cards, pictures.Path]);

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
