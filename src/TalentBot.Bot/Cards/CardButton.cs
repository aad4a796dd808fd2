using AdaptiveCards;

namespace TalentBot.Cards;

/// <summary>The buttons of cards: <c>Action.Submit</c> with the verb in their data; others send nothing.</summary>
internal static class CardButton
{
    /// <summary>What Teams itself reads in a button's data.</summary>
    private const string ForTheClient = "msteams";

    /// <summary>A button whose answer only the presser sees: it opens a Teams dialog.</summary>
    public static AdaptiveSubmitAction OpensDialog(
        string title,
        string verb,
        params IEnumerable<(string Name, string Value)> data
    ) =>
        Submit(
            title,
            verb,
            data,
            new Dictionary<string, object>(StringComparer.Ordinal) { ["type"] = "task/fetch" },
            AdaptiveAssociatedInputs.None
        );

    /// <summary>Has the button answered in the chat that its card stands in.</summary>
    public static void WithoutDialog(AdaptiveSubmitAction button) =>
        (button.Data as Dictionary<string, object>)?.Remove(ForTheClient);

    /// <summary>A button that sends the card's inputs.</summary>
    public static AdaptiveSubmitAction Sends(
        string title,
        string verb,
        params IEnumerable<(string Name, string Value)> data
    ) => Submit(title, verb, data, null, AdaptiveAssociatedInputs.Auto);

    /// <summary>Makes it the one button of its card that stands out.</summary>
    public static AdaptiveSubmitAction AsPrimary(this AdaptiveSubmitAction button)
    {
        button.Style = "positive";
        return button;
    }

    /// <summary>Warns that what it does cannot be undone.</summary>
    public static AdaptiveSubmitAction AsFinal(this AdaptiveSubmitAction button)
    {
        button.Style = "destructive";
        return button;
    }

    /// <summary>A button inside the card that shows elements, and hides them again.</summary>
    public static AdaptiveActionSet Unfolds(string title, IEnumerable<string> elements) =>
        new()
        {
            Spacing = AdaptiveSpacing.Medium,
            Actions =
            [
                new AdaptiveToggleVisibilityAction
                {
                    Title = title,
                    TargetElements = [.. elements.Select(id => new AdaptiveTargetElement(id))],
                },
            ],
        };

    private static AdaptiveSubmitAction Submit(
        string title,
        string verb,
        IEnumerable<(string Name, string Value)> data,
        Dictionary<string, object>? teams,
        AdaptiveAssociatedInputs inputs
    )
    {
        var all = new Dictionary<string, object>(StringComparer.Ordinal) { ["verb"] = verb };
        foreach (var (name, value) in data)
        {
            all[name] = value;
        }

        if (teams is not null)
        {
            all[ForTheClient] = teams;
        }

        return new()
        {
            Title = title,
            Data = all,
            AssociatedInputs = inputs,
        };
    }
}
