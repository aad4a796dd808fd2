using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Leaders;

/// <summary>What the bot answered to an activity.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The answer to an invoke; null if there is none.</param>
public sealed record BotAnswer(int Status, JsonObject? Body)
{
    /// <summary>The bot took the activity.</summary>
    public bool IsAccepted => Status is >= 200 and < 300;
}
