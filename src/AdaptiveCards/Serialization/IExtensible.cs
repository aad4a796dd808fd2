namespace AdaptiveCards.Serialization;

/// <summary>An object that keeps the members it does not know.</summary>
internal interface IExtensible
{
    SerializableDictionary<string, object> AdditionalProperties { get; set; }
}
