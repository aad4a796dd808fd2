using System.Collections.Frozen;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>How one class of the object model looks in JSON.</summary>
internal abstract class Shape
{
    public abstract Type Owner { get; }

    /// <summary>What the type member says, or null if there is none.</summary>
    public virtual string TypeName => null;

    /// <summary>Whether there is anything to write.</summary>
    public virtual bool CanWrite(object owner) => owner is not null;

    public abstract object Read(JsonElement json, CardReader reader);

    public abstract void Write(Utf8JsonWriter writer, object owner);

    /// <summary>A shape whose owner is made by its parameterless constructor.</summary>
    public static Shape Of<T>(Members<T> members, Shorthand<T> shorthand = null)
        where T : class, new() => new Shape<T>(() => new T(), members.All, shorthand);

    /// <summary>A shape whose owner is made in another way.</summary>
    public static Shape Of<T>(Func<T> create, Members<T> members)
        where T : class => new Shape<T>(create, members.All);
}

/// <inheritdoc cref="Shape" />
internal sealed class Shape<T>(
    Func<T> create,
    IReadOnlyList<IMember<T>> members,
    Shorthand<T> shorthand = null
) : Shape
    where T : class
{
    private readonly FrozenDictionary<string, IMember<T>> _byName = members.ToFrozenDictionary(
        member => member.Name,
        StringComparer.OrdinalIgnoreCase
    );

    public override Type Owner => typeof(T);

    public override string TypeName { get; } =
        create() switch
        {
            AdaptiveTypedElement element => element.Type,
            AdaptiveInline inline => inline.Type,
            _ => null,
        };

    public override object Read(JsonElement json, CardReader reader)
    {
        if (shorthand is not null && json.ValueKind == JsonValueKind.String)
        {
            return shorthand.Parse(json.GetString(), reader);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            throw reader.Unlike("an object", json);
        }

        var owner = create();
        if (owner is AdaptiveTypedElement element)
        {
            element.InternalID = reader.Number();
            element.Type ??= Shapes.NameIn(json);
        }

        ReadMembers(json, owner, reader);
        CheckId(owner, reader);
        return owner;
    }

    public override void Write(Utf8JsonWriter writer, object owner)
    {
        if (shorthand?.Print((T)owner) is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            WriteMembers(writer, (T)owner);
        }
    }

    private static void CheckId(T owner, CardReader reader)
    {
        if (owner is AdaptiveInput { Id: null })
        {
            throw reader.Fault("an input needs an 'id'");
        }

        // The ids of elements and actions are told apart, not those of the cards around them.
        if (owner is AdaptiveElement or AdaptiveAction)
        {
            reader.Claim((owner as AdaptiveTypedElement)?.Id);
        }
    }

    private void ReadMembers(JsonElement json, T owner, CardReader reader)
    {
        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in json.EnumerateObject())
        {
            reader.Enter(property.Name);
            if (!met.Add(property.Name))
            {
                reader.Warn("given twice, the last one counts");
            }

            ReadMember(property, owner, reader);
            reader.Leave();
        }
    }

    private void ReadMember(JsonProperty property, T owner, CardReader reader)
    {
        if (_byName.TryGetValue(property.Name, out var member))
        {
            member.Read(property.Value, owner, reader);
        }
        else if (owner is IExtensible extensible)
        {
            WarnOfMember(owner, reader);
            extensible.AdditionalProperties[property.Name] = AnyJson.Read(property.Value);
        }
    }

    // Of what is itself not known, nobody can tell what belongs to it.
    private static void WarnOfMember(T owner, CardReader reader)
    {
        if (owner is AdaptiveTypedElement and not (AdaptiveUnknownElement or AdaptiveUnknownAction))
        {
            reader.Warn("is not known");
        }
    }

    private void WriteMembers(Utf8JsonWriter writer, T owner)
    {
        writer.WriteStartObject();
        foreach (var member in members.Where(member => member.IsWritten(owner)))
        {
            member.Write(writer, owner);
        }

        WriteUnknown(writer, owner);
        writer.WriteEndObject();
    }

    private void WriteUnknown(Utf8JsonWriter writer, T owner)
    {
        foreach (var (name, value) in (owner as IExtensible)?.AdditionalProperties ?? [])
        {
            // A member that was written must not come twice.
            if (!_byName.TryGetValue(name, out var member) || !member.IsWritten(owner))
            {
                writer.WritePropertyName(name);
                AnyJson.Write(writer, value);
            }
        }
    }
}
