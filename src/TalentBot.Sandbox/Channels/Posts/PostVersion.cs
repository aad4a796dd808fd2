using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Channels.Posts;

/// <summary>What a post said from one moment on.</summary>
/// <param name="Sequence">Grows by one with every change anywhere, so it orders them all.</param>
/// <param name="At">When the service accepted it.</param>
/// <param name="Activity">As the bot sent it.</param>
public sealed record PostVersion(long Sequence, DateTimeOffset At, JsonObject Activity);
