using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Tests.Testing;

/// <summary>Goes through the checklist in the dialog.</summary>
internal static class Filling
{
    public static readonly ImmutableArray<string> Sections =
    [
        .. FrameworkFile.Default.Sections.Select(s => s.Id),
    ];

    /// <summary>Opens the checklist from the decision's card.</summary>
    public static Task<Drawn> OpensChecklistAsync(this Client client) =>
        client.InvokesAsync("task/fetch", Data("answer"));

    /// <summary>Fills in every form up to the last one.</summary>
    /// <returns>Every form seen, the last one too.</returns>
    public static async Task<List<Drawn>> FillsAllAsync(
        this Client client,
        int level = 0,
        string reason = ""
    )
    {
        List<Drawn> seen = [await client.OpensChecklistAsync()];
        seen.Add(await client.SubmitsAsync(seen[^1], "Next", [.. Given.Ranking]));
        foreach (var section in Sections)
        {
            seen.Add(
                await client.SubmitsAsync(seen[^1], "Next", Given.Section(section, level, reason))
            );
        }

        return seen;
    }

    /// <summary>Fills in every form and finishes.</summary>
    /// <returns>Everything seen on the way.</returns>
    public static async Task<List<Drawn>> FinishesAsync(
        this Client client,
        int level = 0,
        string reason = ""
    )
    {
        var seen = await client.FillsAllAsync(level, reason);
        return [.. seen, await client.SubmitsAsync(seen[^1], "Finish")];
    }

    /// <summary>A button's data for the decision.</summary>
    public static System.Text.Json.Nodes.JsonObject Data(
        string verb,
        params (string Name, string Value)[] more
    )
    {
        System.Text.Json.Nodes.JsonObject data = new()
        {
            ["verb"] = verb,
            ["assessment"] = Given.Id,
        };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }
}
