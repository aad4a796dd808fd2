using Microsoft.Bot.Builder;
using TalentBot.Bots;

namespace TalentBot.Sharing;

/// <summary>Somebody wants to share a result.</summary>
/// <param name="Context">The turn.</param>
/// <param name="Actor">Who.</param>
/// <param name="Id">Id of the decision.</param>
internal sealed record ShareRequest(ITurnContext Context, Actor Actor, string Id);
