using System.Text;
using AdaptiveCards;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>Keeps a card and the plain text that goes with it within what every client takes.</summary>
internal static class CardBudget
{
    /// <summary>Most bytes of a card's JSON with everything in it.</summary>
    public const int MostBytes = 24 * 1024;

    /// <summary>For the members that the text itself needs.</summary>
    private const int Spare = 64;

    /// <summary>The text, or as many of its lines as there is room for, and then that there is more.</summary>
    public static string Fit(string twin, AdaptiveCard card, Language language)
    {
        var room = MostBytes - Spare - card.ToJson().Split('\n').Sum(line => Size(line.Trim()));
        if (twin.Split('\n').Sum(Cost) <= room)
        {
            return twin;
        }

        var rest = language["twin.rest"];
        var left = room - Cost(rest);
        return string.Join(
            '\n',
            [.. twin.Split('\n').TakeWhile(l => (left -= Cost(l)) >= 0), rest]
        );
    }

    /// <summary>A line with its end, whose quotation marks and backslashes are written in two characters.</summary>
    private static int Cost(string line) => Size(line) + line.Count(c => c is '"' or '\\') + 2;

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);
}
