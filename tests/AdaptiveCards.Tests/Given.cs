namespace AdaptiveCards.Tests;

/// <summary>Cards to test with.</summary>
internal static class Given
{
    public static AdaptiveCard Card(params AdaptiveElement[] body) =>
        new("1.5") { Body = [.. body] };

    public static AdaptiveCard CardWith(params AdaptiveAction[] actions) =>
        new("1.5") { Actions = [.. actions] };

    /// <summary>The JSON of a card with the given JSON as its body's only element.</summary>
    public static string JsonWith(string element) =>
        $$"""{"type": "AdaptiveCard", "version": "1.5", "body": [{{element}}]}""";

    /// <summary>The only element of a card's body, after its JSON was read.</summary>
    public static T Read<T>(string element)
        where T : AdaptiveElement =>
        Assert.IsType<T>(Assert.Single(AdaptiveCard.FromJson(JsonWith(element)).Card.Body));

    /// <summary>What an element requires: one feature.</summary>
    public static IDictionary<string, string> Features(string feature, string version) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [feature] = version };

    /// <summary>The card after it was written and read again.</summary>
    public static AdaptiveCard Again(AdaptiveCard card) =>
        AdaptiveCard.FromJson(card.ToJson()).Card;
}
