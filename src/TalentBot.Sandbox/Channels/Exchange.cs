using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Channels;

/// <summary>Something that the bot sent: a call to the service, or its answer to an activity.</summary>
/// <param name="At">When it arrived.</param>
/// <param name="What">The call's method and path, or the activity's type and name.</param>
/// <param name="Body">What was in it; null if nothing was.</param>
/// <param name="Status">The HTTP status; 0 when the answer was withheld.</param>
public sealed record Exchange(DateTimeOffset At, string What, JsonNode? Body, int Status)
{
    /// <summary>The text occurs in it, in whatever member, compared without case.</summary>
    public bool Mentions(string text) =>
        Body.Strings().Any(s => s.Contains(text, StringComparison.OrdinalIgnoreCase));
}
