using AdaptiveCards;
using TalentBot.Languages;

namespace TalentBot.Tests.Cards.States;

/// <summary>Cards of decisions in every state and of every kind, also where a conversation seldom gets to.</summary>
internal static class StateCards
{
    private static readonly Dictionary<string, Func<Samples, AdaptiveCard>> All = new[]
    {
        DecisionCards.All,
        FormCards.All,
        ResultCards.All,
        ChoosingCards.All,
        GuideCards.All,
        NoticeCards.All,
    }
        .SelectMany(cards => cards)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Names of all.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The card of a name, in a language.</summary>
    public static AdaptiveCard Draw(string name, Language language) => All[name](new(language));
}
