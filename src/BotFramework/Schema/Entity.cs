using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that the activity speaks about.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(GeoCoordinates))]
[JsonDerivedType(typeof(Mention))]
[JsonDerivedType(typeof(Place))]
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class Entity
{
    private UnknownMembers _unknown;

    public Entity() { }

    public Entity(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }

    /// <summary>Members that have no name here; they are written as they came.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _unknown.Shown;
        set => _unknown.Shown = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData
    {
        get => WithoutType(_unknown.Members);
        set => _unknown.Members = value;
    }

    /// <summary>This entity read as a more particular one.</summary>
    public T GetAs<T>() => SchemaJson.Convert<T>(this);

    /// <summary>Takes over everything that a more particular entity says.</summary>
    public void SetAs<T>(T obj)
    {
        var read = SchemaJson.Convert<Entity>(obj);
        Type = read.Type;
        ExtensionData = read.ExtensionData;
    }

    public bool Equals(Entity other) => other is not null && ToJson() == other.ToJson();

    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;

    // A type given in another case would otherwise stand there twice.
    private static IDictionary<string, JsonElement> WithoutType(
        IDictionary<string, JsonElement> members
    ) =>
        members?.Keys.Any(IsType) is true
            ? members.Where(member => !IsType(member.Key)).ToDictionary(StringComparer.Ordinal)
            : members;

    private static bool IsType(string name) =>
        string.Equals(name, nameof(Type), StringComparison.OrdinalIgnoreCase);

    private string ToJson() => SchemaJson.Serialize(this);
}
