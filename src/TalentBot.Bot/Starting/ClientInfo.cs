namespace TalentBot.Starting;

/// <summary>What a client tells about itself in an entity of its messages.</summary>
internal sealed class ClientInfo
{
    /// <summary>Name of the time zone; null when it does not tell.</summary>
    public string? Timezone { get; set; }
}
