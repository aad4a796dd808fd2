using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) =>
        ContinueConversationAsync(
            CreateClaimsIdentity(botAppId),
            reference,
            callback,
            cancellationToken
        );

    public override Task ContinueConversationAsync(
        string botAppId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) =>
        ContinueConversationAsync(
            CreateClaimsIdentity(botAppId),
            continuationActivity,
            callback,
            cancellationToken
        );

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) =>
        ContinueConversationAsync(
            claimsIdentity,
            reference,
            audience: null,
            callback,
            cancellationToken
        );

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ConversationReferenceNotNull(reference);

        return ProcessProactiveAsync(
            claimsIdentity,
            reference.GetContinuationActivity(),
            audience,
            callback,
            cancellationToken
        );
    }

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) =>
        ContinueConversationAsync(
            claimsIdentity,
            continuationActivity,
            audience: null,
            callback,
            cancellationToken
        );

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ActivityNotNull(continuationActivity);
        if (continuationActivity.Conversation is null || continuationActivity.ServiceUrl is null)
        {
            throw new ArgumentException(
                "The activity names no conversation or no service URL.",
                nameof(continuationActivity)
            );
        }

        return ProcessProactiveAsync(
            claimsIdentity,
            continuationActivity,
            audience,
            callback,
            cancellationToken
        );
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
        if (string.IsNullOrEmpty(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var identity = CreateClaimsIdentity(botAppId);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(
            conversationParameters,
            cancellationToken
        );
        var activity = CreateActivity(created, channelId, serviceUrl, conversationParameters);
        using var context = CreateTurn(
            activity,
            identity,
            audience,
            connectors,
            connector,
            callback
        );
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn that no incoming activity began.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(callback);

        using var context = await CreateTurnAsync(
            continuationActivity,
            claimsIdentity,
            audience,
            BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
            callback,
            cancellationToken
        );
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    private static Activity CreateActivity(
        ConversationResourceResponse created,
        string channelId,
        string serviceUrl,
        ConversationParameters parameters
    ) =>
        new(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            Id = created.ActivityId ?? Guid.NewGuid().ToString(),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId),
            ChannelData = parameters.ChannelData,
            Recipient = parameters.Bot,
        };
}
