namespace TalentBot.Decisions.Assessments.Sharing;

/// <summary>A channel or group chat that a summary is posted to; carried along, never interpreted here.</summary>
/// <param name="ServiceUrl">Where the platform takes messages for it.</param>
/// <param name="Conversation">Id of the channel or chat.</param>
/// <param name="IsChannel">Whether it is a channel, where a post begins a thread of its own.</param>
/// <param name="Name">As people know it.</param>
public sealed record Destination(
    string ServiceUrl,
    string Conversation,
    bool IsChannel,
    string Name
);
