using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Demo;

/// <summary>A whole decision: from the owner's first word to the recommendation card.</summary>
internal sealed class Play
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Stagger = TimeSpan.FromMilliseconds(120);

    private readonly AnswersFile _file;
    private readonly TeamsService _teams;
    private readonly Narrator _narrator;
    private readonly Player[] _players;

    /// <summary>Gives every leader of the file a person and a client.</summary>
    public Play(AnswersFile file, TeamsService teams, BotClient bot, Narrator narrator)
    {
        (_file, _teams, _narrator) = (file, teams, narrator);
        _players =
        [
            .. file.Leaders.Zip(
                teams.Workplace.People,
                (invited, person) => new Player(invited, new Leader(person, teams, bot), narrator)
            ),
        ];
    }

    private IEnumerable<Person> Others => _players.Skip(1).Select(p => p.Leader.Person);

    private Leader Owner => _players[0].Leader;

    /// <summary>Plays it.</summary>
    /// <returns>The post with the recommendation card.</returns>
    /// <exception cref="TimeoutException">The bot does not go on.</exception>
    /// <exception cref="NotOfferedException">A card lacks what the leaders need.</exception>
    public async Task<Post> RunAsync(CancellationToken cancellationToken)
    {
        await Owner.InstallAsync(_teams.Workplace.Team.Id, cancellationToken);
        var thread = await StartAsync(cancellationToken);
        var decision = await PostAsync(thread, p => p.Offers("answer"), cancellationToken);

        await Task.WhenAll(
            _players.Select((player, at) => EnterAsync(player, at, decision, cancellationToken))
        );
        if (_players.Any(p => !p.Finishes))
        {
            await CloseAsync(thread, cancellationToken);
        }

        return await PostAsync(thread, p => p.Shows("verdict"), cancellationToken);
    }

    private static async Task EnterAsync(
        Player player,
        int position,
        Post decision,
        CancellationToken cancellationToken
    )
    {
        await Task.Delay((position + 1) * Stagger, cancellationToken);
        await player.AnswerAsync(decision, cancellationToken);
    }

    private Task<string> StartAsync(CancellationToken cancellationToken) =>
        _file.NeedsSetup ? SetUpAsync(cancellationToken) : TypeAsync(cancellationToken);

    private Task<string> TypeAsync(CancellationToken cancellationToken)
    {
        var names = string.Concat(Others.Select(p => $" @{p.Name}"));
        var text = $"start {_file.Title}";
        _narrator.Tell(Owner.Person.Name, $"writes: @TalentBot {text}{names}");
        return Owner.SayAsync(text, Others, cancellationToken);
    }

    private async Task<string> SetUpAsync(CancellationToken cancellationToken)
    {
        _narrator.Tell(Owner.Person.Name, "writes: @TalentBot start");
        var thread = await Owner.SayAsync("start", [], cancellationToken);
        var card = await PostAsync(thread, p => p.Offers("setup"), cancellationToken);
        _narrator.Tell(Owner.Person.Name, "fills the set-up form");
        var dialog = await Owner.OpenAsync(card, "setup", cancellationToken);
        await dialog.FinishAsync(SetupSheet.Of(_file, Others), cancellationToken);
        return thread;
    }

    private async Task CloseAsync(string thread, CancellationToken cancellationToken)
    {
        var card = await PostAsync(thread, p => p.Offers("close"), cancellationToken);
        _narrator.Tell(Owner.Person.Name, "closes the decision");
        var dialog = await Owner.OpenAsync(card, "close", cancellationToken);
        await dialog.FinishAsync(new AnswerSheet(), cancellationToken);
    }

    private Task<Post> PostAsync(
        string thread,
        Func<Post, bool> fits,
        CancellationToken cancellationToken
    ) =>
        _teams.Posts.WaitAsync(
            p => p.ConversationId == thread && fits(p),
            Patience,
            cancellationToken
        );
}
