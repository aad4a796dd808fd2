using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks.Reading;

/// <summary>Hands out the members of a JSON object and remembers which were asked for.</summary>
internal sealed class ObjectReader
{
    private readonly Node _object;
    private readonly OrderedDictionary<string, Node> _members = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];

    public ObjectReader(Node node)
    {
        _object = node;
        foreach (var property in node.Value.EnumerateObject())
        {
            var member = node.Member(property.Name, property.Value);
            if (!_members.TryAdd(property.Name, member))
            {
                member.Report("Is there twice. Keep one of them.");
            }
        }
    }

    /// <summary>Where faults of this object go.</summary>
    public ImmutableArray<Fault>.Builder Faults => _object.Faults;

    /// <summary>A member that may be left out.</summary>
    public Node? Optional(string name)
    {
        _known.Add(name);
        return _members.GetValueOrDefault(name);
    }

    /// <summary>A member that must be there; null after a fault.</summary>
    public Node? Required(string name)
    {
        if (Optional(name) is { } member)
        {
            return member;
        }

        _object.Member(name).Report("Is missing. Add it.");
        return null;
    }

    /// <summary>A required text; empty after a fault.</summary>
    public string Text(string name, int limit) => Required(name)?.Text(limit) ?? "";

    /// <summary>A required list of texts; empty after a fault.</summary>
    public ImmutableArray<string> Texts(string name, int limit, int atLeast, int atMost) =>
        Required(name)?.Items(n => n.Text(limit), atLeast, atMost) ?? [];

    /// <summary>A required list of objects; empty after a fault.</summary>
    public ImmutableArray<T> Objects<T>(
        string name,
        Func<ObjectReader, T> read,
        int atLeast = 0,
        int atMost = int.MaxValue
    )
        where T : class => Required(name)?.Items(n => n.Object(read), atLeast, atMost) ?? [];

    /// <summary>A required object with one member for every id, less missing ones.</summary>
    public ImmutableDictionary<string, T> PerId<T>(string name, Ids ids, Func<Node, T> read) =>
        Required(name)?.Object(o => o.MembersFor(ids, read), closed: ids.AreComplete)
        ?? ImmutableDictionary<string, T>.Empty;

    /// <summary>Reports every member that nobody asked for.</summary>
    public void ReportOthers()
    {
        foreach (var (_, member) in _members.Where(m => !_known.Contains(m.Key)))
        {
            member.Report($"Is not known here. Remove it, or use: {Brief.List(_known)}.");
        }
    }

    private ImmutableDictionary<string, T> MembersFor<T>(Ids ids, Func<Node, T> read)
    {
        var result = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var id in ids.Known)
        {
            if (Required(id) is { } member)
            {
                result[id] = read(member);
            }
        }

        return result.ToImmutable();
    }
}
