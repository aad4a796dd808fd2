using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Assessments;

/// <summary>The stored assessments: versioned documents, saved by compare-and-swap.</summary>
internal interface IAssessments
{
    /// <summary>The assessment as it stands; null when the tenant has none of this id.</summary>
    Task<Assessment?> FindAsync(string tenant, string id, CancellationToken cancellationToken);

    /// <summary>The 50 newest assessments of a channel or chat, the newest first.</summary>
    /// <param name="tenant">Id of the tenant.</param>
    /// <param name="conversation">Id of the channel or chat; a thread's part of it is left aside.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<ImmutableArray<Assessment>> InConversationAsync(
        string tenant,
        string conversation,
        CancellationToken cancellationToken
    );

    /// <summary>The 200 newest assessments that a person owns or is invited to, the newest first.</summary>
    Task<ImmutableArray<Assessment>> OfPersonAsync(
        string tenant,
        Person person,
        CancellationToken cancellationToken
    );

    /// <summary>Stores a new assessment with its effects.</summary>
    /// <param name="opened">The new assessment.</param>
    /// <param name="origin">What started it (a message, a set-up card); the same origin starts only once.</param>
    /// <param name="effects">Saved in the same transaction.</param>
    /// <param name="cancellationToken">Stops the save.</param>
    /// <returns>Whether it was stored; false when the origin has started one before, which stays as it is.</returns>
    Task<bool> AddAsync(
        Assessment opened,
        string origin,
        ImmutableArray<Effect> effects,
        CancellationToken cancellationToken
    );

    /// <summary>Loads, changes and saves; on conflict with another save all of it runs again.</summary>
    /// <param name="tenant">Id of the tenant.</param>
    /// <param name="id">Id of the assessment.</param>
    /// <param name="change">Makes the change; may run more than once, so it does nothing outside.</param>
    /// <param name="cancellationToken">Stops the change.</param>
    /// <returns>The result of the change that was saved; null when there is no such assessment.</returns>
    Task<TResult?> ChangeAsync<TResult>(
        string tenant,
        string id,
        Func<Assessment, Task<Change<TResult>>> change,
        CancellationToken cancellationToken
    )
        where TResult : class;
}
