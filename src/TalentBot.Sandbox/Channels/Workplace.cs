using System.Collections.Immutable;

namespace TalentBot.Sandbox.Channels;

/// <summary>One organisation: its tenant, its team, its people and the bot's account.</summary>
/// <param name="TenantId">The organisation's id.</param>
/// <param name="BotId">The bot's account, <c>28:…</c>.</param>
/// <param name="BotName">What people write after the @.</param>
/// <param name="Team">The team that has the bot.</param>
/// <param name="People">Everybody in the team.</param>
public sealed record Workplace(
    string TenantId,
    string BotId,
    string BotName,
    Team Team,
    ImmutableArray<Person> People
)
{
    private const string General = "19:general-sandbox@thread.tacv2";

    /// <summary>The channel in which the team talks unless told otherwise.</summary>
    public TeamChannel Channel => Team.Channels[1];

    /// <summary>The first person of this name.</summary>
    /// <exception cref="ArgumentException">Nobody has this name.</exception>
    public Person this[string name] =>
        People.FirstOrDefault(p => p.Name == name)
        ?? throw new ArgumentException($"Nobody here is called {name}.", nameof(name));

    /// <summary>An organisation of these people, with ids that are the same every time.</summary>
    public static Workplace Of(params IEnumerable<string> names) =>
        new(
            "7e4a0000-0000-4000-8000-000000000001",
            "28:b0700000-0000-4000-8000-000000000001",
            "TalentBot",
            new Team(
                General,
                "Platform",
                "9e0a0000-0000-4000-8000-000000000001",
                [
                    new TeamChannel(General, null),
                    new TeamChannel("19:staffing-sandbox@thread.tacv2", "Staffing"),
                    new TeamChannel("19:leadership-sandbox@thread.tacv2", "Leadership"),
                ]
            ),
            [.. names.Select((name, position) => Person.At(position + 1, name))]
        );
}
