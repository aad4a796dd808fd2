using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>One member of an object in a card's JSON.</summary>
internal interface IMember<in TOwner>
{
    string Name { get; }

    /// <summary>Whether the owner's value says more than its absence would.</summary>
    bool IsWritten(TOwner owner);

    void Write(Utf8JsonWriter writer, TOwner owner);

    void Read(JsonElement json, TOwner owner, CardReader reader);
}
