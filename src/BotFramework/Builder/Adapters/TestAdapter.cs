using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Plays a channel and a user in tests: what the bot sends is kept in a queue.</summary>
public partial class TestAdapter : BotAdapter
{
    private const string TestServiceUrl = "https://test.com";

    private readonly Lock _lock = new();
    private int _nextId;

    /// <summary>An adapter for a conversation on a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = DefaultConversation(channelId);
    }

    /// <summary>An adapter for a conversation; null makes one on the channel "test".</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
    }

    /// <summary>What the bot has sent and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = [];

    /// <summary>The user's language.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>Who talks with whom, and where.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>
    /// Whether traces are kept like other activities; otherwise they are dropped.
    /// </summary>
    public bool EnableTrace { get; set; }

    /// <summary>
    /// A conversation of a user with a bot, whose ids are their names in small letters.
    /// </summary>
    public static ConversationReference CreateConversation(
        string name,
        string user = "User1",
        string bot = "Bot"
    ) =>
        new()
        {
            ChannelId = Channels.Test,
            ServiceUrl = TestServiceUrl,
            Conversation = new ConversationAccount(isGroup: false, id: name, name: name),
            User = Account(user),
            Bot = Account(bot),
            Locale = "en-us",
        };

    /// <summary>Adds a middleware.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>
    /// Runs a turn for an activity as if the user had sent it; fills in what is missing.
    /// </summary>
    public async Task ProcessActivityAsync(
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        Address(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>
    /// Runs a turn; the identity does not matter, and there is no answer to an invoke.
    /// </summary>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>Runs a turn for a text as if the user had typed it.</summary>
    public virtual Task SendTextToBotAsync(
        string userSays,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Runs a turn in a new conversation; what was not taken yet is forgotten.</summary>
    public Task CreateConversationAsync(
        string channelId,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(callback);
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: NewId());
        return RunAsync(update, callback, cancellationToken);
    }

    /// <summary>A message from the user.</summary>
    public Activity MakeActivity(string text = null) =>
        new(ActivityTypes.Message)
        {
            Locale = Locale,
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Id = NextId(),
            Text = text,
        };

    /// <summary>The turn for an activity.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) =>
        new()
        {
            ChannelId = channelId,
            ServiceUrl = TestServiceUrl,
            User = Account("User1"),
            Bot = Account("Bot"),
            Conversation = new ConversationAccount(
                isGroup: false,
                id: "convo1",
                name: "Conversation1"
            ),
            Locale = "en-us",
        };

    private static ChannelAccount Account(string name) =>
        new(id: name.ToLowerInvariant(), name: name);

    private static string NewId() => Guid.NewGuid().ToString("n");

    private string NextId() =>
        Interlocked.Increment(ref _nextId).ToString(CultureInfo.InvariantCulture);

    private async Task RunAsync(
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        using var context = CreateTurnContext(activity);
        await callback(context, cancellationToken);
    }

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null or { Id: "unknown" } or { Role: RoleTypes.Bot })
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        activity.LocalTimestamp ??= DateTimeOffset.Now;
    }
}
