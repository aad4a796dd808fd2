namespace AdaptiveCards;

/// <summary>What a host can do, as feature and version; adaptiveCards is always among it.</summary>
public class AdaptiveFeatureRegistration
{
    private const string Cards = "adaptiveCards";

    private readonly Dictionary<string, string> _versions = new(StringComparer.Ordinal)
    {
        [Cards] = AdaptiveCard.KnownSchemaVersion.ToString(),
    };

    /// <summary>The version of a feature, or an empty text if the host does not have it.</summary>
    public string Get(string feature) => _versions.GetValueOrDefault(feature, "");

    /// <exception cref="AdaptiveException">The feature is adaptiveCards.</exception>
    public void Set(string feature, string version) => _versions[Changeable(feature)] = version;

    /// <exception cref="AdaptiveException">The feature is adaptiveCards.</exception>
    public void Remove(string feature) => _versions.Remove(Changeable(feature));

    private static string Changeable(string feature) =>
        feature == Cards
            ? throw new AdaptiveException($"The version of {Cards} is the library's own.")
            : feature;
}
