using System.Collections.Concurrent;

namespace TalentBot.Sandbox.Channels;

/// <summary>Which conversations there are and who is in them.</summary>
internal sealed class Conversations(Workplace workplace)
{
    private const string ChatPrefix = "a:1Sandbox-";

    private readonly ConcurrentDictionary<string, byte> _threads = new(StringComparer.Ordinal);

    /// <summary>The id of a person's chat with the bot; always the same.</summary>
    public static string ChatOf(Person person) => ChatPrefix + person.AadObjectId;

    /// <summary>The id of the thread that a message began.</summary>
    public static string ThreadOf(string channelId, string rootId) =>
        $"{channelId};messageid={rootId}";

    /// <summary>A thread exists from now on.</summary>
    public string Open(string channelId, string rootId)
    {
        var id = ThreadOf(channelId, rootId);
        _threads.TryAdd(id, 0);
        return id;
    }

    /// <summary>The channel of the team with this id; null if there is none.</summary>
    public TeamChannel? Channel(string? id) =>
        workplace.Team.Channels.FirstOrDefault(c => c.Id == id);

    /// <summary>The bot may write here.</summary>
    public bool Exists(string id) =>
        _threads.ContainsKey(id) || Channel(id) is not null || Chat(id) is not null;

    /// <summary>Everybody but the bot in a conversation; empty if there is no such conversation.</summary>
    public IEnumerable<Person> Members(string id) =>
        Chat(id) is { } person ? [person]
        : Exists(id) ? workplace.People
        : [];

    private Person? Chat(string id) => workplace.People.FirstOrDefault(p => ChatOf(p) == id);
}
