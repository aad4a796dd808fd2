using TalentBot.Decisions.Assessments;
using TalentBot.Installations;
using TalentBot.Languages;

namespace TalentBot.Listing;

/// <summary>Says where decisions take place, by name where the bot knows one.</summary>
internal sealed class ListPlaces(IInstallations installations)
{
    /// <summary>How the places of a tenant are called.</summary>
    public async Task<Func<Assessment, string>> NamesAsync(
        string tenant,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var names = (await installations.OfTenantAsync(tenant, cancellationToken))
            .Where(i => i.Name.Length > 0)
            .ToLookup(i => i.Conversation, i => i.Name, StringComparer.Ordinal);
        return assessment =>
            Started(assessment)
            ?? names[Venue.ChannelOf(assessment.Venue.Conversation)].FirstOrDefault()
            ?? language[KindOf(assessment.Venue.Conversation)];
    }

    /// <summary>The names that the client told at the start: only they know channels that nobody has installed the bot in.</summary>
    private static string? Started(Assessment assessment) =>
        assessment.Venue.Place is { Length: > 0 } place ? place : null;

    /// <summary>Threads and new channels say so in their ids; the rest of those of several people are chats.</summary>
    private static string KindOf(string conversation) =>
        !conversation.StartsWith("19:", StringComparison.Ordinal) ? "list.one-to-one"
        : conversation.Contains("@thread.tacv2", StringComparison.Ordinal)
        || conversation.Contains(";messageid=", StringComparison.Ordinal)
            ? "list.in-channel"
        : "list.in-chat";
}
