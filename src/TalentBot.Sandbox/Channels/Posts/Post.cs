using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Channels.Posts;

/// <summary>Something that the bot wrote into a conversation, with all it said since.</summary>
/// <param name="ConversationId">A thread of a channel or somebody's chat with the bot.</param>
/// <param name="Id">The activity id that the service gave it.</param>
/// <param name="Versions">Oldest first; never empty.</param>
/// <param name="IsDeleted">The bot took it back.</param>
public sealed record Post(
    string ConversationId,
    string Id,
    ImmutableArray<PostVersion> Versions,
    bool IsDeleted
)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>What it says now.</summary>
    public JsonObject Activity => Versions[^1].Activity;

    /// <summary>When it last changed, compared with all other changes.</summary>
    public long Sequence => Versions[^1].Sequence;

    /// <summary>Its text; null if it is a card.</summary>
    public string? Text => Activity.Text("text");

    /// <summary>The Adaptive Card that it shows; null if it shows none.</summary>
    public Card? Card =>
        Activity
            .Children("attachments")
            .Where(a => a.Text("contentType") == CardType)
            .Select(a => a.Child("content"))
            .OfType<JsonObject>()
            .Select(content => new Card(content))
            .FirstOrDefault();

    /// <summary>A card is shown that has a button with this verb.</summary>
    public bool Offers(string verb) => !IsDeleted && Card?.Action(verb) is not null;

    /// <summary>A card is shown that has an element with this id.</summary>
    public bool Shows(string elementId) => !IsDeleted && Card?.Element(elementId) is not null;
}
