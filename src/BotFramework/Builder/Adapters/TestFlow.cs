using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A scripted conversation with a bot; nothing happens before <see cref="StartTestAsync"/>.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _script;

    /// <summary>A flow that goes on after a running task.</summary>
    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow) { }

    /// <summary>A flow that goes on after a task that is yet to start.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _script = getTask ?? (() => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>A flow with a bot given as a function.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _script = () => Task.CompletedTask;
    }

    /// <summary>A flow with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync) { }

    /// <summary>Plays the script.</summary>
    public Task StartTestAsync() => _script();

    /// <summary>The user types a text.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The user's client sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() =>
        Then(() =>
        {
            var update = (Activity)Activity.CreateConversationUpdateActivity();
            update.MembersAdded.Add(_adapter.Conversation.User);
            return _adapter.ProcessActivityAsync(update, _callback);
        });

    /// <summary>Nothing happens for some milliseconds.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Nothing happens for some time.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The user types a text and the bot answers with another.</summary>
    public TestFlow Test(
        string userSays,
        string expected,
        string description = null,
        uint timeout = 3000
    ) => Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user types a text and the bot answers with an activity.</summary>
    public TestFlow Test(
        string userSays,
        Activity expected,
        string description = null,
        uint timeout = 3000
    ) => Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user types a text and the bot's answer passes a check.</summary>
    public TestFlow Test(
        string userSays,
        Action<IActivity> validateActivity,
        string description = null,
        uint timeout = 3000
    ) => Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Plays a transcript: sends what the user said, expects what the bot said.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        string description = null,
        uint timeout = 3000
    ) => Test(activities, RequireSameText(description), description, timeout);

    /// <summary>Plays a transcript with a check of one's own for the bot's answers.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        ValidateReply validateReply,
        string description = null,
        uint timeout = 3000
    )
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(
            this,
            (flow, activity) =>
                activity.From?.Role == RoleTypes.Bot
                    ? flow.AssertReply(
                        reply => validateReply(activity, reply),
                        description,
                        timeout
                    )
                    : flow.Send(activity)
        );
    }

    private TestFlow Then(Func<Task> step) =>
        new(
            async () =>
            {
                await StartTestAsync();
                await step();
            },
            this
        );
}
