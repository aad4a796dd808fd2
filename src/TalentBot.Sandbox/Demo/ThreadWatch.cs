using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Rendering;

namespace TalentBot.Sandbox.Demo;

/// <summary>Tells what the bot writes, as it writes it.</summary>
internal sealed class ThreadWatch(TeamsService teams, Narrator narrator)
{
    private long _seen;

    /// <summary>Watches until it is told to end.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            Task change = teams.Posts.WaitAsync(
                p => p.Sequence > _seen,
                Timeout.InfiniteTimeSpan,
                cancellationToken
            );
            await change.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            TellNews();
        }
    }

    /// <summary>Tells what has not been told yet.</summary>
    public void TellNews()
    {
        var news = teams
            .Posts.All.SelectMany(post =>
                post.Versions.Select((version, at) => (post, version, at))
            )
            .Where(n => n.version.Sequence > _seen)
            .OrderBy(n => n.version.Sequence)
            .ToArray();
        foreach (var (post, version, at) in news)
        {
            _seen = version.Sequence;
            Tell(post, at);
        }
    }

    private static string[] Lines(Post post, int version)
    {
        var shown = post with { Versions = post.Versions[..(version + 1)] };
        return shown.Card is { } card ? [.. CardText.Lines(card)] : [shown.Text ?? string.Empty];
    }

    private void Tell(Post post, int version)
    {
        var lines = Lines(post, version);
        if (version == 0)
        {
            narrator.Show($"TalentBot {Where(post)}", lines);
            return;
        }

        var changed = lines.Except(Lines(post, version - 1), StringComparer.Ordinal).ToArray();
        if (changed.Length > 0)
        {
            narrator.Tell("TalentBot", $"updates the card: {string.Join(" / ", changed)}");
        }
    }

    private string Where(Post post) =>
        teams.Workplace.People.FirstOrDefault(p => TeamsService.ChatOf(p) == post.ConversationId)
            is { } person
            ? $"to {person.Name} alone"
            : "in the channel";
}
