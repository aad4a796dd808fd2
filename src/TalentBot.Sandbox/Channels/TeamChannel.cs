namespace TalentBot.Sandbox.Channels;

/// <summary>A channel of the team.</summary>
/// <param name="Id"><c>19:…@thread.tacv2</c>.</param>
/// <param name="Name">Null for General, as Teams sends it.</param>
public sealed record TeamChannel(string Id, string? Name);
