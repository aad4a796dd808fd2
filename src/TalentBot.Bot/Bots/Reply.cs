using AdaptiveCards;

namespace TalentBot.Bots;

/// <summary>What the person who typed or pressed gets back, whatever surface it is drawn on.</summary>
internal abstract record Reply
{
    private Reply() { }

    /// <summary>A card; in a dialog and in the one-to-one chat it takes the place of the one before.</summary>
    /// <param name="Title">Title of the dialog that holds it.</param>
    /// <param name="Content">The card.</param>
    /// <param name="Private">Whether it is for this person's eyes only.</param>
    public sealed record Show(string Title, AdaptiveCard Content, bool Private = false) : Reply;

    /// <summary>A sentence for this person's eyes only.</summary>
    /// <param name="Text">In our words.</param>
    /// <param name="Decision">Title of the decision that it is about; null for none.</param>
    public sealed record Tell(string Text, string? Decision = null) : Reply;

    /// <summary>Plain text, for whoever is where it was typed.</summary>
    /// <param name="Text">In our words and theirs; never read as formatting.</param>
    public sealed record Say(string Text) : Reply;

    /// <summary>One after the other.</summary>
    /// <param name="First">What comes first.</param>
    /// <param name="Then">What comes then.</param>
    public sealed record Both(Reply First, Reply Then) : Reply;

    /// <summary>Nothing: what was asked for appears by itself.</summary>
    public sealed record Silence : Reply;
}
