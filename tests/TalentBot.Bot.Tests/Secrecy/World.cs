namespace TalentBot.Tests.Secrecy;

/// <summary>How a story comes out: who plays which role, and whose answers are others than in its twin.</summary>
/// <param name="Story">What is done.</param>
/// <param name="Watcher">The role whose own answers are the same in every world.</param>
/// <param name="OtherFrom">From which closing on the others answer otherwise; null for never.</param>
/// <param name="Swapped">Two roles that play each other.</param>
internal sealed record World(
    Story Story,
    int Watcher,
    int? OtherFrom = null,
    (int One, int Other)? Swapped = null
)
{
    private static readonly string[] Names =
    [
        "Zarina",
        "Bozkurt",
        "Quimby",
        "Vukovic",
        "Jolanta",
        "Xaviera",
        "Wolfram",
        "Kjersti",
        "Yvonne",
        "Gwendal",
        "Fjodor",
        "Hjalmar",
        "Ottokar",
        "Ulrike",
    ];

    /// <summary>Name of who plays a role.</summary>
    public string NameOf(int role) =>
        role == Story.Owner ? "Ottokar"
        : role == Story.Stranger ? "Ulrike"
        : Names[
            Swapped is var (one, other) && (role == one || role == other)
                ? one + other - role
                : role
        ];

    /// <summary>Everybody's name.</summary>
    public IEnumerable<string> Everybody => Enumerable.Range(0, Story.Roles).Select(NameOf);

    /// <summary>A draw that is the same in every world.</summary>
    public int Fixed(int sides, params object[] of) => Mix(0, of) % sides;

    /// <summary>A draw about an answer of a role in a part of the story.</summary>
    public int Free(int role, int part, int sides, params object[] of) =>
        Mix(role != Watcher && part >= OtherFrom ? 1 : 0, [role, part, .. of]) % sides;

    private int Mix(int salt, params object[] of)
    {
        var text = $"{Story.Seed} {salt} {string.Join(' ', of)}";
        var hash = text.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619);
        return (int)((hash ^ (hash >> 15)) * 2246822519u >> 2);
    }
}
