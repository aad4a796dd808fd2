using System.Text.Json;

namespace TalentBot.Host.Inbound;

/// <summary>Reads members of an object as the SDK does: by name in any case. It notes what has another form.</summary>
internal sealed class JsonFacts
{
    private readonly Dictionary<string, JsonElement> _members = new(
        StringComparer.OrdinalIgnoreCase
    );

    private readonly JsonFacts _root;

    private bool _isMalformed;

    /// <summary>Begins at a whole document, which must be an object.</summary>
    public JsonFacts(JsonElement element)
        : this(element, root: null)
    {
        _isMalformed |= element.ValueKind is not JsonValueKind.Object;
    }

    private JsonFacts(JsonElement element, JsonFacts? root)
    {
        _root = root ?? this;
        if (element.ValueKind is JsonValueKind.Object)
        {
            AddMembers(element);
        }
        else if (element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            _root._isMalformed = true;
        }
    }

    /// <summary>Whether anything that was read so far has another form, or a name that differs only in case.</summary>
    public bool IsMalformed => _root._isMalformed;

    /// <summary>A member that is an object; one without members when it is left out.</summary>
    public JsonFacts Object(string name) => new(_members.GetValueOrDefault(name), _root);

    /// <summary>A member that is a text; null when it is left out.</summary>
    public string? Text(string name)
    {
        var member = _members.GetValueOrDefault(name);
        switch (member.ValueKind)
        {
            case JsonValueKind.String:
                return member.GetString();
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            default:
                _root._isMalformed = true;
                return null;
        }
    }

    /// <summary>Notes a member that is neither left out nor a list of at most so many items.</summary>
    public void Bound(string name, int most)
    {
        var member = _members.GetValueOrDefault(name);
        _root._isMalformed |=
            member.ValueKind is JsonValueKind.Array
                ? member.GetArrayLength() > most
                : member.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);
    }

    private void AddMembers(JsonElement element)
    {
        foreach (var member in element.EnumerateObject())
        {
            _root._isMalformed |= !_members.TryAdd(member.Name, member.Value);
        }
    }
}
