using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Starting;

/// <summary>Looks people up among the members of the channel or chat; who is not found in time is bound at first contact.</summary>
internal static class Roster
{
    /// <summary>The people behind chat or directory ids; unknown ones keep the id they came with.</summary>
    /// <param name="context">The turn, for its conversation.</param>
    /// <param name="people">What is known of each.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public static Task<ImmutableArray<Person>> ResolveAsync(
        ITurnContext context,
        IEnumerable<Person> people,
        CancellationToken cancellationToken
    ) =>
        ResolveAsync(
            people,
            (id, token) => TeamsInfo.GetMemberAsync(context, id, token),
            cancellationToken
        );

    /// <summary>The same, among the members of another channel or chat than the turn's.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="venue">The channel or chat.</param>
    /// <param name="people">What is known of each.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public static Task<ImmutableArray<Person>> ResolveAsync(
        ITurnContext context,
        Venue venue,
        IEnumerable<Person> people,
        CancellationToken cancellationToken
    ) =>
        ResolveAsync(
            people,
            (id, token) =>
                TeamsInfo.GetTeamMemberAsync(
                    context,
                    id,
                    Venue.ChannelOf(venue.Conversation),
                    token
                ),
            cancellationToken
        );

    private static async Task<ImmutableArray<Person>> ResolveAsync(
        IEnumerable<Person> people,
        Func<string?, CancellationToken, Task<TeamsChannelAccount>> find,
        CancellationToken cancellationToken
    )
    {
        using var patience = Patience.Within(cancellationToken);
        return [.. await Task.WhenAll(people.Select(p => ResolveAsync(p, find, patience.Token)))];
    }

    private static async Task<Person> ResolveAsync(
        Person person,
        Func<string?, CancellationToken, Task<TeamsChannelAccount>> find,
        CancellationToken patience
    )
    {
        try
        {
            var member = await find(person.ChatId ?? person.ObjectId, patience);
            return new(
                member.AadObjectId ?? person.ObjectId,
                member.Id ?? person.ChatId,
                Actor.NameOf(member) is { Length: > 0 } name ? name : person.Name
            );
        }
        catch (Exception fault)
            when (fault
                    is RestException
                        or HttpRequestException
                        or OperationCanceledException
                        or ArgumentException // An id from a form can be none that an address may hold.
            )
        {
            return person;
        }
    }
}
