namespace TalentBot;

/// <summary>What the conversation needs to know from the configuration.</summary>
/// <param name="AppId">The bot's app id; empty in the local mode without authentication.</param>
/// <param name="OpenFor">How long a decision stays open when nobody says otherwise.</param>
public sealed record BotSettings(string AppId, TimeSpan OpenFor);
