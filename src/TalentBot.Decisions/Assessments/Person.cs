namespace TalentBot.Decisions.Assessments;

/// <summary>A person as the chat platform names them.</summary>
/// <param name="ObjectId">The stable id in the tenant's directory; null until the person is met or looked up.</param>
/// <param name="ChatId">The bot's own id for the person in the chat; null until known.</param>
/// <param name="Name">The display name; empty when unknown.</param>
/// <param name="Language">Tag of the language of their client when they were last met; null until then.</param>
public sealed record Person(string? ObjectId, string? ChatId, string Name, string? Language = null)
{
    /// <summary>Whether both are the same person: by directory id, and by chat id only where one of them has none.</summary>
    public bool Is(Person other) =>
        ObjectId is not null && other.ObjectId is not null
            ? string.Equals(ObjectId, other.ObjectId, StringComparison.OrdinalIgnoreCase)
            : ChatId is not null && ChatId == other.ChatId;

    /// <summary>The same person with what the other knows in addition.</summary>
    public Person Learn(Person other) =>
        new(
            other.ObjectId ?? ObjectId,
            other.ChatId ?? ChatId,
            Name.Length > 0 ? Name : other.Name,
            other.Language ?? Language
        );
}
