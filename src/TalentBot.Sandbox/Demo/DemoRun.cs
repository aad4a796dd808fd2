using Spectre.Console;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Hosting;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Demo;

/// <summary>The <c>demo</c> command: the real bot, a channel and leaders, until the recommendation is there.</summary>
internal sealed class DemoRun(IAnsiConsole console, TextWriter errors)
{
    /// <summary>Plays and writes the results.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(SandboxCommand.Play play, CancellationToken cancellationToken)
    {
        if (await FaultsAsync(play.AnswersPath, cancellationToken) is { } faults)
        {
            await errors.WriteLineAsync(faults.TrimEnd());
            return ExitCode.Usage;
        }

        var file = await ReadAsync(play, cancellationToken);
        if (file.Unplayable is { } reason)
        {
            await errors.WriteLineAsync($"{reason} The verb evaluate of the host takes the file.");
            return ExitCode.Usage;
        }

        var results = Results.In(
            play.OutFolder,
            Path.GetFileNameWithoutExtension(play.AnswersPath) ?? play.ScenarioId
        );
        var transcript = new Transcript(file.Title);
        var narrator = new Narrator(console, transcript);
        var post = await PlayAsync(file, narrator, cancellationToken);
        var paths = await results.WriteAsync(post.Card!, file.Title, transcript, cancellationToken);
        narrator.Note($"Written:{string.Concat(paths.Select(p => $"{Environment.NewLine}  {p}"))}");
        return ExitCode.Success;
    }

    private static async Task<AnswersFile> ReadAsync(
        SandboxCommand.Play play,
        CancellationToken cancellationToken
    ) =>
        AnswersFile.Parse(
            play.AnswersPath is { } path
                ? await File.ReadAllTextAsync(path, cancellationToken)
                : ScenarioLibrary.Text(ScenarioLibrary.Find(play.ScenarioId)!)
        );

    /// <summary>What <c>evaluate</c> finds wrong with the file; null if nothing, or if there is no file.</summary>
    private static async Task<string?> FaultsAsync(
        string? path,
        CancellationToken cancellationToken
    )
    {
        if (path is null)
        {
            return null;
        }

        if (!File.Exists(path))
        {
            return $"There is no file {path}. Give --answers the path of an answers file.";
        }

        var verb = await HostVerb.RunAsync(["evaluate", Path.GetFullPath(path)], cancellationToken);
        return verb.ExitCode switch
        {
            ExitCode.Success => null,
            ExitCode.Usage => verb.Error,
            _ => throw new HostFailedException($"The bot cannot evaluate the file: {verb.Error}"),
        };
    }

    private static async Task<Post> PlayAsync(
        AnswersFile file,
        Narrator narrator,
        CancellationToken cancellationToken
    )
    {
        var workplace = Workplace.Of(file.Leaders.Select(l => l.Name));
        await using var teams = await TeamsService.StartAsync(workplace, cancellationToken);
        await using var host = await BotHost.StartAsync(new HostSettings(), cancellationToken);
        using var bot = new BotClient(host.Messages, teams.Traffic);
        narrator.Note($"The bot runs at {host.Address} with a data file of its own.");

        var watch = new ThreadWatch(teams, narrator);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = watch.RunAsync(end.Token);
        try
        {
            return await new Play(file, teams, bot, narrator).RunAsync(cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or NotOfferedException)
        {
            var log = $"{Environment.NewLine}The bot's last words:{Environment.NewLine}";
            throw new HostFailedException(e.Message + log + host.Log.Last(30), e);
        }
        finally
        {
            await end.CancelAsync();
            await watching;
            watch.TellNews();
        }
    }
}
