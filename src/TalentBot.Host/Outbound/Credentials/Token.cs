namespace TalentBot.Host.Outbound.Credentials;

/// <summary>A token of the bot.</summary>
/// <param name="Text">What is shown; never logged.</param>
/// <param name="MadeAt">When it was asked for.</param>
/// <param name="EndsAt">From when on it is refused.</param>
internal sealed record Token(string Text, DateTimeOffset MadeAt, DateTimeOffset EndsAt)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    /// <summary>When the next one is asked for: five minutes before the end, or at half-time of a short one.</summary>
    public DateTimeOffset RenewAt { get; } =
        EndsAt - (Ahead < (EndsAt - MadeAt) / 2 ? Ahead : (EndsAt - MadeAt) / 2);

    public override string ToString() => $"A token until {EndsAt:O}";
}
