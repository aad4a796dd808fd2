using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace TalentBot.Tests.Testing;

/// <summary>Plays Teams: keeps what the bot sends to every place, and fails when told to.</summary>
internal sealed class TeamsAdapter(IConnectorClient connector) : TestAdapter(Channels.Msteams)
{
    private Activity? _incoming;

    /// <summary>What was sent, in order; a later update stands there again under the same id.</summary>
    public List<Activity> Sent { get; } = [];

    /// <summary>What stops a call (<c>send</c>, <c>update</c>, <c>create</c>) to a conversation; null lets it through.</summary>
    public Func<string, string, Exception?> Fault { get; set; } = (_, _) => null;

    /// <summary>Whether calls are taken and never answered.</summary>
    public bool Hangs { get; set; }

    /// <summary>Runs a turn for an activity exactly as given; the base class would change ids and roles.</summary>
    public async Task RunAsync(Activity activity, IBot bot)
    {
        _incoming = activity;
        await ProcessActivityAsync(new Activity(activity.Type), bot.OnTurnAsync);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        foreach (var activity in activities.Where(a => a.Type == ActivityTypes.Message))
        {
            await PassAsync("send", activity.Conversation.Id, cancellationToken);
        }

        var responses = await base.SendActivitiesAsync(turnContext, activities, cancellationToken);
        Sent.AddRange(activities);
        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        await PassAsync("update", activity.Conversation.Id, cancellationToken);
        Sent.Add(activity);
        return new ResourceResponse(activity.Id);
    }

    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var id = conversationParameters.IsGroup is true
            ? $"{ChannelOf(conversationParameters)};messageid={Sent.Count + 1}"
            : $"a:{conversationParameters.Members[0].Id}";
        await PassAsync("create", id, cancellationToken);
        if (conversationParameters.Activity is { } first)
        {
            first.Conversation = new ConversationAccount(id: id);
            Sent.Add(first);
        }

        using var context = new TurnContext(
            this,
            new Activity(ActivityTypes.Event)
            {
                Name = ActivityEventNames.CreateConversation,
                ChannelId = channelId,
                ServiceUrl = serviceUrl,
                Conversation = new ConversationAccount(
                    id: id,
                    tenantId: conversationParameters.TenantId
                ),
                Recipient = conversationParameters.Bot,
            }
        );
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    protected override TurnContext CreateTurnContext(Activity activity)
    {
        var context = new TurnContext(this, _incoming ?? activity);
        context.TurnState.Add(connector);
        return context;
    }

    private static string ChannelOf(ConversationParameters parameters) =>
        ((TeamsChannelData)parameters.ChannelData).Channel.Id;

    private async Task PassAsync(
        string call,
        string conversation,
        CancellationToken cancellationToken
    )
    {
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (Fault(call, conversation) is { } fault)
        {
            throw fault;
        }
    }
}
