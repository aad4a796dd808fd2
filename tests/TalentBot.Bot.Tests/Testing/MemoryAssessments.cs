using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Tests.Testing;

/// <summary>Stored assessments with versions, and the effects saved with them.</summary>
internal sealed class MemoryAssessments : IAssessments
{
    private readonly Dictionary<(string Tenant, string Id), Row> _rows = [];
    private readonly HashSet<(string Tenant, string Origin)> _origins = [];
    private readonly Queue<(string Tenant, string Id, Effect Effect)> _outbox = new();

    /// <summary>What happens elsewhere between a load and its save; runs once.</summary>
    public Func<Task>? Meanwhile { get; set; }

    /// <summary>What stops the next load; null for nothing.</summary>
    public Exception? Fault { get; set; }

    /// <summary>How often a change was saved.</summary>
    public int Saves { get; private set; }

    public ImmutableArray<Assessment> All => [.. _rows.Values.Select(r => r.Document)];

    /// <summary>Effects that nobody has taken yet.</summary>
    public IEnumerable<Effect> Outbox => _outbox.Select(o => o.Effect);

    public bool TryTake(out Assessment assessment, out Effect effect)
    {
        var taken = _outbox.TryDequeue(out var due);
        (assessment, effect) = taken
            ? (_rows[(due.Tenant, due.Id)].Document, due.Effect)
            : (null!, null!);
        return taken;
    }

    public Task<Assessment?> FindAsync(
        string tenant,
        string id,
        CancellationToken cancellationToken
    ) => Task.FromResult(Load(tenant, id)?.Document);

    public Task<ImmutableArray<Assessment>> InConversationAsync(
        string tenant,
        string conversation,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult<ImmutableArray<Assessment>>([
            .. _rows
                .Where(r => r.Key.Tenant == tenant)
                .Select(r => r.Value.Document)
                .Where(a => ChannelOf(a.Venue.Conversation) == ChannelOf(conversation))
                .OrderByDescending(a => a.StartedAt),
        ]);

    public Task<ImmutableArray<Assessment>> OfPersonAsync(
        string tenant,
        Person person,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult<ImmutableArray<Assessment>>([
            .. _rows
                .Where(r => r.Key.Tenant == tenant)
                .Select(r => r.Value.Document)
                .Where(a => a.IsOwnedBy(person) || a.LeaderFor(person) is not null)
                .OrderByDescending(a => a.StartedAt),
        ]);

    public Task<bool> AddAsync(
        Assessment opened,
        string origin,
        ImmutableArray<Effect> effects,
        CancellationToken cancellationToken
    )
    {
        var isNew = _origins.Add((opened.Venue.Tenant, origin));
        if (isNew)
        {
            _rows.Add((opened.Venue.Tenant, opened.Id), new(opened, Version: 1));
            Enqueue(opened, effects);
        }

        return Task.FromResult(isNew);
    }

    public async Task<TResult?> ChangeAsync<TResult>(
        string tenant,
        string id,
        Func<Assessment, Task<Change<TResult>>> change,
        CancellationToken cancellationToken
    )
        where TResult : class
    {
        while (Load(tenant, id) is { } row)
        {
            var (next, effects, result) = await change(row.Document);
            await RunMeanwhileAsync();
            if (next is null)
            {
                return result;
            }

            if (_rows[(tenant, id)].Version == row.Version)
            {
                _rows[(tenant, id)] = new(next, row.Version + 1);
                Enqueue(next, effects);
                Saves++;
                return result;
            }
        }

        return null;
    }

    private Row? Load(string tenant, string id) =>
        Fault is null ? _rows.GetValueOrDefault((tenant, id)) : throw Fault;

    private async Task RunMeanwhileAsync()
    {
        if (Meanwhile is { } elsewhere)
        {
            Meanwhile = null;
            await elsewhere();
        }
    }

    private void Enqueue(Assessment assessment, ImmutableArray<Effect> effects)
    {
        foreach (var effect in effects)
        {
            _outbox.Enqueue((assessment.Venue.Tenant, assessment.Id, effect));
        }
    }

    private static string ChannelOf(string conversation) => conversation.Split(';')[0];

    private sealed record Row(Assessment Document, int Version);
}
