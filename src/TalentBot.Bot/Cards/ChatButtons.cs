using AdaptiveCards;

namespace TalentBot.Cards;

/// <summary>Has the buttons of a card answered in the chat that it stands in.</summary>
/// <remarks>For the chat with one person: nobody else reads the answer there, and not every client has dialogs.</remarks>
internal static class ChatButtons
{
    /// <summary>Takes the dialogs from the card's buttons, those between its elements too.</summary>
    public static void Set(AdaptiveCard card)
    {
        Set(card.Actions);
        Set(card.Body);
    }

    private static void Set(IEnumerable<AdaptiveElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case AdaptiveActionSet set:
                    Set(set.Actions);
                    break;
                case AdaptiveColumnSet set:
                    Set(set.Columns);
                    break;
                case AdaptiveCollectionElement parts:
                    Set(parts.AsEnumerable());
                    break;
            }
        }
    }

    private static void Set(IEnumerable<AdaptiveAction> actions)
    {
        foreach (var button in actions.OfType<AdaptiveSubmitAction>())
        {
            CardButton.WithoutDialog(button);
        }
    }
}
