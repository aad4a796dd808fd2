using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks.Reading;

/// <summary>The ids of one kind, in order: defined once, then referred to.</summary>
/// <remarks>After a faulty definition no reference is judged: it might mean that one.</remarks>
internal sealed class Ids(string kind)
{
    private const int Longest = 40;

    // Answers, results and forms use these words beside the ids.
    private static readonly ImmutableArray<string> Reserved =
    [
        Answers.NotSure,
        Answers.NotMyArea,
        "priorities",
        "finish",
        "second-round",
    ];

    private readonly OrderedDictionary<string, string> _places = new(StringComparer.Ordinal);
    private bool _isBroken;

    /// <summary>The ids that were defined without a fault.</summary>
    public IEnumerable<string> Known => _places.Keys;

    /// <summary>Whether every definition was read, so that any other id is unknown.</summary>
    public bool AreComplete => !_isBroken && _places.Count > 0;

    /// <summary>Ids that are known from elsewhere.</summary>
    public static Ids Of(string kind, IEnumerable<string> known)
    {
        var ids = new Ids(kind);
        foreach (var id in known)
        {
            ids._places[id] = "";
        }

        return ids;
    }

    /// <summary>Takes the member <c>id</c> of an object as a new id.</summary>
    public string Define(ObjectReader definition)
    {
        var node = definition.Required("id");
        var id = node?.Text(Longest) ?? "";
        var fault = id.Length == 0 ? null : FaultOf(id);
        if (fault is not null)
        {
            node?.Report(fault);
        }

        _isBroken |= id.Length == 0 || fault is not null || !_places.TryAdd(id, node?.Path ?? "");
        return id;
    }

    /// <summary>Takes a value as an id that must be known.</summary>
    public string Refer(Node? node)
    {
        var id = node?.Text() ?? "";
        if (id.Length > 0 && AreComplete && !_places.ContainsKey(id))
        {
            node?.Report($"{Node.Quote(id)} is no {kind}. Use {Brief.List(_places.Keys)}.");
        }

        return id;
    }

    /// <summary>Takes a value as a known id that may be named only once.</summary>
    /// <param name="node">The value; null after a fault.</param>
    /// <param name="named">The ids that were named before; gets this one too.</param>
    public string ReferOnce(Node? node, HashSet<string> named)
    {
        var id = Refer(node);
        if (id.Length > 0 && !named.Add(id))
        {
            node?.Report($"{Node.Quote(id)} is named twice. Name it once.");
        }

        return id;
    }

    /// <summary>Takes a list of known ids, each named only once.</summary>
    public ImmutableArray<string> ReferToEach(
        Node? list,
        int atLeast = 0,
        int atMost = int.MaxValue
    )
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        return list?.Items(n => ReferOnce(n, named), atLeast, atMost) ?? [];
    }

    private string? FaultOf(string id) =>
        !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? $"{Node.Quote(id)} is no id. Use small letters, digits and hyphens only."
        : Reserved.Contains(id, StringComparer.Ordinal)
            ? $"'{id}' means something else in answers. Choose another id."
        : _places.TryGetValue(id, out var place)
            ? $"'{id}' is the id of another {kind} at {place}. Choose another one."
        : null;
}
