using System.Collections.Immutable;

namespace TalentBot.Sandbox.Channels;

/// <summary>The team in which the bot is installed.</summary>
/// <param name="Id">The id of its General channel, as in Teams.</param>
/// <param name="Name">As shown in Teams.</param>
/// <param name="AadGroupId">Its id in the directory.</param>
/// <param name="Channels">General first.</param>
public sealed record Team(
    string Id,
    string Name,
    string AadGroupId,
    ImmutableArray<TeamChannel> Channels
);
