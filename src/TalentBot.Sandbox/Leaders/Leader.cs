using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Posts;

namespace TalentBot.Sandbox.Leaders;

/// <summary>A person at a Teams client, who types and presses what the bot's cards offer.</summary>
/// <param name="person">Who.</param>
/// <param name="teams">The service that holds the conversations.</param>
/// <param name="bot">The way to the bot.</param>
public sealed class Leader(Person person, TeamsService teams, BotClient bot)
{
    private const int MostForms = 40;

    private readonly TeamsActivities _activities = new(person, teams);
    private readonly ConcurrentQueue<JsonObject> _sent = new();

    /// <summary>Who it is.</summary>
    public Person Person => person;

    /// <summary>The id of the chat with the bot.</summary>
    public string Chat => TeamsService.ChatOf(person);

    /// <summary>Every activity that was delivered for this person, oldest first.</summary>
    public IReadOnlyList<JsonObject> Sent => [.. _sent];

    /// <summary>Adds the bot to the team or, by the id of the chat, to this person's chats.</summary>
    public async Task InstallAsync(string conversationId, CancellationToken cancellationToken)
    {
        foreach (var type in new[] { "conversationUpdate", "installationUpdate" })
        {
            await DeliverAsync(_activities.BotAdded(type, conversationId), cancellationToken);
        }
    }

    /// <summary>Begins a thread by mentioning the bot.</summary>
    /// <param name="text">What follows the mention of the bot.</param>
    /// <param name="mentioned">Mentioned after the text, only by their <c>29:</c> ids.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The id of the thread.</returns>
    public async Task<string> SayAsync(
        string text,
        IEnumerable<Person> mentioned,
        CancellationToken cancellationToken
    )
    {
        var (id, thread) = teams.Begin(teams.Workplace.Channel);
        await DeliverAsync(InThread(thread, id, text, [.. mentioned]), cancellationToken);
        return thread;
    }

    /// <summary>Answers in a thread, mentioning the bot.</summary>
    public Task<BotAnswer> ReplyAsync(
        string thread,
        string text,
        CancellationToken cancellationToken
    ) => DeliverAsync(InThread(thread, teams.Posts.NextId(), text, []), cancellationToken);

    /// <summary>Writes to the bot in the chat with it.</summary>
    public Task<BotAnswer> TellAsync(string text, CancellationToken cancellationToken) =>
        DeliverAsync(_activities.Message(Chat, teams.Posts.NextId(), text, []), cancellationToken);

    /// <summary>Presses a button that opens a dialog.</summary>
    /// <exception cref="NotOfferedException">The post has no such button.</exception>
    public Task<TaskDialog> OpenAsync(Post post, string verb, CancellationToken cancellationToken)
    {
        var action = Button(post, verb);
        var sent = FormFilling.Press(action, post.Card!, new AnswerSheet());
        return action.OpensDialog
            ? TaskDialog.OpenAsync(
                token => InvokeAsync("task/fetch", post, sent, token),
                (data, token) => InvokeAsync("task/submit", post, data, token),
                cancellationToken
            )
            : throw new NotOfferedException($"The button '{verb}' opens no dialog.");
    }

    /// <summary>Opens the dialog of a decision card, fills all its forms and closes it.</summary>
    public async Task<TaskDialog> AnswerAsync(
        Post decisionCard,
        AnswerSheet sheet,
        CancellationToken cancellationToken
    )
    {
        var dialog = await OpenAsync(decisionCard, "answer", cancellationToken);
        await dialog.FinishAsync(sheet, cancellationToken);
        return dialog;
    }

    /// <summary>Presses a button of a card that opens no dialog; the card's fields go with it.</summary>
    /// <exception cref="NotOfferedException">The post has no such button.</exception>
    public Task<BotAnswer> PressAsync(
        Post post,
        string verb,
        AnswerSheet sheet,
        CancellationToken cancellationToken
    ) => PressAsync(post, Button(post, verb), sheet, cancellationToken);

    /// <summary>Presses <c>answer-in-chat</c> and fills the forms that come into the chat with the bot.</summary>
    /// <returns>The last thing that the bot wrote there.</returns>
    /// <exception cref="NotOfferedException">The forms do not come to an end.</exception>
    /// <exception cref="TimeoutException">The bot does not go on.</exception>
    public async Task<Post> AnswerInChatAsync(
        Post decisionCard,
        AnswerSheet sheet,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        var since = teams.Posts.Sequence;
        await PressAsync(decisionCard, "answer-in-chat", sheet, cancellationToken);
        return await FillChatFormsAsync(since, sheet, patience, cancellationToken);
    }

    /// <summary>Fills the forms in the chat with the bot that changed after this sequence number.</summary>
    /// <inheritdoc cref="AnswerInChatAsync" />
    public async Task<Post> FillChatFormsAsync(
        long since,
        AnswerSheet sheet,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        for (var forms = 0; forms < MostForms; forms++)
        {
            var post = await teams.Posts.WaitAsync(
                p => p.ConversationId == Chat && p.Sequence > since,
                patience,
                cancellationToken
            );
            if (post.Card?.Forward is not { } forward)
            {
                return post;
            }

            since = post.Sequence;
            await PressAsync(post, forward, sheet, cancellationToken);
        }

        throw new NotOfferedException("The forms in the chat do not come to an end.");
    }

    /// <summary>Delivers an activity again, as Teams does when it doubts the first delivery.</summary>
    /// <param name="activity">One of <see cref="Sent"/>.</param>
    /// <param name="withNewId">As the second layer of repeats does; else with the same id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<BotAnswer> RedeliverAsync(
        JsonObject activity,
        bool withNewId,
        CancellationToken cancellationToken
    )
    {
        var again = activity.Copy();
        if (withNewId)
        {
            again["id"] =
                again.Text("type") == "invoke" ? $"f:{Guid.NewGuid()}" : teams.Posts.NextId();
        }

        return DeliverAsync(again, cancellationToken);
    }

    private static CardAction Button(Post post, string verb) =>
        post.Card?.Action(verb)
        ?? throw new NotOfferedException(
            $"No button '{verb}' on: {post.Card?.PlainText ?? post.Text}"
        );

    private JsonObject InThread(string thread, string id, string text, Person[] mentioned)
    {
        var names = mentioned.Select(p => $"<at>{p.Name}</at>").Prepend(text);
        var line = $"<at>{teams.Workplace.BotName}</at> {string.Join(' ', names)}";
        return _activities.Message(thread, id, line, mentioned);
    }

    private Task<BotAnswer> PressAsync(
        Post post,
        CardAction action,
        AnswerSheet sheet,
        CancellationToken cancellationToken
    ) =>
        DeliverAsync(
            _activities.Submission(post, FormFilling.Press(action, post.Card!, sheet)),
            cancellationToken
        );

    private Task<BotAnswer> InvokeAsync(
        string name,
        Post post,
        JsonObject data,
        CancellationToken cancellationToken
    ) => DeliverAsync(_activities.Invoke(name, post, data), cancellationToken);

    private Task<BotAnswer> DeliverAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        _sent.Enqueue(activity);
        return bot.SendAsync(activity, cancellationToken);
    }
}
