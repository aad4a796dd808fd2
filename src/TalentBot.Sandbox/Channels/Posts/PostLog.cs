using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Channels.Posts;

/// <summary>All posts that the service accepted; safe for use from many threads.</summary>
public sealed class PostLog
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private ImmutableList<Post> _posts = [];
    private TaskCompletionSource _changed = NewSignal();
    private long _lastId;
    private long _sequence;

    internal PostLog(TimeProvider clock) => _clock = clock;

    /// <summary>Every post, in the order of first appearance.</summary>
    public ImmutableList<Post> All
    {
        get
        {
            lock (_gate)
            {
                return _posts;
            }
        }
    }

    /// <summary>The sequence number of the last change; 0 before the first.</summary>
    public long Sequence
    {
        get
        {
            lock (_gate)
            {
                return _sequence;
            }
        }
    }

    /// <summary>The posts of a conversation, in the order of first appearance.</summary>
    public IEnumerable<Post> In(string conversationId) =>
        All.Where(p => p.ConversationId == conversationId);

    /// <summary>Waits until a post fits, and gives the one that changed last.</summary>
    /// <exception cref="TimeoutException">None fitted in time; the message lists what is there.</exception>
    public async Task<Post> WaitAsync(
        Func<Post, bool> fits,
        TimeSpan within,
        CancellationToken cancellationToken
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(within);
        try
        {
            while (true)
            {
                var (posts, changed) = Now();
                if (posts.Where(fits).MaxBy(p => p.Sequence) is { } found)
                {
                    return found;
                }

                await changed.WaitAsync(limit.Token);
            }
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"No such post within {within}. There are: {Describe()}", e);
        }
    }

    /// <summary>A new id in the form that Teams uses: milliseconds, unique and growing.</summary>
    internal string NextId()
    {
        lock (_gate)
        {
            _lastId = Math.Max(_lastId + 1, _clock.GetUtcNow().ToUnixTimeMilliseconds());
            return _lastId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    internal Post Add(string conversationId, string id, JsonObject activity) =>
        Change(posts =>
        {
            var post = new Post(conversationId, id, [Version(activity)], IsDeleted: false);
            return (posts.Add(post), post);
        })!;

    internal Post? Update(string conversationId, string id, JsonObject activity) =>
        Replace(conversationId, id, p => p with { Versions = p.Versions.Add(Version(activity)) });

    internal Post? Delete(string conversationId, string id) =>
        Replace(conversationId, id, p => p with { IsDeleted = true });

    private static TaskCompletionSource NewSignal() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private (ImmutableList<Post> Posts, Task Changed) Now()
    {
        lock (_gate)
        {
            return (_posts, _changed.Task);
        }
    }

    private Post? Replace(string conversationId, string id, Func<Post, Post> change) =>
        Change(posts =>
        {
            var at = posts.FindIndex(p =>
                p.ConversationId == conversationId && p.Id == id && !p.IsDeleted
            );
            if (at < 0)
            {
                return (posts, null);
            }

            var changed = change(posts[at]);
            return (posts.SetItem(at, changed), changed);
        });

    private Post? Change(Func<ImmutableList<Post>, (ImmutableList<Post> Posts, Post? Post)> change)
    {
        lock (_gate)
        {
            (_posts, var post) = change(_posts);
            _changed.SetResult();
            _changed = NewSignal();
            return post;
        }
    }

    private PostVersion Version(JsonObject activity) =>
        new(++_sequence, _clock.GetUtcNow(), activity);

    private string Describe() =>
        string.Join(
            Environment.NewLine,
            All.Select(p => $"[{p.ConversationId}] {p.Text ?? p.Card?.PlainText ?? "(empty)"}")
                .Prepend(string.Empty)
        );
}
