using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Whatever has a type in a card's JSON: cards, elements and actions.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTypedElement>))]
public abstract class AdaptiveTypedElement : IExtensible
{
    /// <summary>The features that a host must have, with the least version of each; * is any.</summary>
    public IDictionary<string, string> Requires;

    public abstract string Type { get; set; }

    public string Id { get; set; }

    /// <summary>Set by reading; null in an element that was made.</summary>
    public AdaptiveInternalID InternalID { get; set; }

    public AdaptiveFallbackElement Fallback { get; set; }

    public SerializableDictionary<string, object> AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;

    /// <summary>Whether a host has everything that the element requires.</summary>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration) =>
        Requires?.All(feature => IsMet(feature.Value, featureRegistration.Get(feature.Key)))
        ?? true;

    private static bool IsMet(string required, string provided) =>
        provided.Length > 0 && (required == "*" || new AdaptiveSchemaVersion(provided) >= required);
}
