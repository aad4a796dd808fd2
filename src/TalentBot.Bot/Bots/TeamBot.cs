using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Commands;
using TalentBot.Installations;
using TalentBot.PersonalData;
using TalentBot.Presses;
using TalentBot.Records.Files;
using TalentBot.Text;
using TalentBot.Typing;
using Surface = TalentBot.Presses.Surface;

namespace TalentBot.Bots;

/// <summary>Routes activities: typed lines, pressed buttons, dialogs; and draws what comes back.</summary>
internal sealed class TeamBot(
    TypedLines lines,
    PressRouter presses,
    ChatSurface chat,
    Arrival arrival,
    RecordFile files,
    ExportFile export
) : TeamsActivityHandler
{
    private const int BadRequest = 400;

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (turnContext.Activity.From is { } from && Actor.IsBot(from))
        {
            return;
        }

        await arrival.NoticeAsync(turnContext, cancellationToken);
        var reply = turnContext.Activity.Value is { } value
            ? await PressAsync(
                turnContext,
                PressData.Read(value),
                SurfaceOf(turnContext),
                cancellationToken
            )
            : await TypeAsync(turnContext, cancellationToken);
        await chat.DrawAsync(turnContext, reply, cancellationToken);
    }

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => arrival.ArriveAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => arrival.LeaveAsync(turnContext, cancellationToken);

    /// <summary>Others who come are nobody's business here, so nobody is looked up.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        IsAmong(membersAdded, turnContext.Activity)
            ? arrival.ArriveAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        IsAmong(membersRemoved, turnContext.Activity)
            ? arrival.LeaveAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    /// <summary>The SDK answers 400 to a dialog whose value is no object; who pressed should read why.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var response = await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        return response is { Status: BadRequest } && IsDialog(turnContext.Activity)
            ? new()
            {
                Status = 200,
                Body = DialogSurface.Message(
                    Refusals.UnknownButton(Actor.LanguageOf(turnContext.Activity))
                ),
            }
            : response;
    }

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => DialogAsync(turnContext, PressData.Read(taskModuleRequest.Data), cancellationToken);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => DialogAsync(turnContext, PressData.Read(taskModuleRequest.Data), cancellationToken);

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) =>
        ActionSurface.Of(
            await DialogAsync(
                turnContext,
                PressData.Read(invokeValue.Action.Data, invokeValue.Action.Verb),
                cancellationToken
            )
        );

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) =>
        ExportFile.IsAnswered(fileConsentCardResponse)
            ? export.AcceptAsync(turnContext, fileConsentCardResponse, cancellationToken)
            : files.AcceptAsync(turnContext, fileConsentCardResponse, cancellationToken);

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) =>
        ExportFile.IsAnswered(fileConsentCardResponse)
            ? ExportFile.DeclineAsync(turnContext, cancellationToken)
            : files.DeclineAsync(turnContext, fileConsentCardResponse, cancellationToken);

    private async Task<TaskModuleResponse> DialogAsync(
        ITurnContext turnContext,
        PressData data,
        CancellationToken cancellationToken
    ) =>
        DialogSurface.Draw(
            await PressAsync(turnContext, data, Surface.Dialog, cancellationToken),
            Actor.LanguageOf(turnContext.Activity)
        );

    private Task<Reply> PressAsync(
        ITurnContext context,
        PressData data,
        Surface surface,
        CancellationToken cancellationToken
    ) =>
        Actor.Of(context.Activity) is { } actor
            ? presses.RunAsync(new(context, actor, data, surface), cancellationToken)
            : Unknown(context.Activity);

    private Task<Reply> TypeAsync(
        ITurnContext<IMessageActivity> context,
        CancellationToken cancellationToken
    ) =>
        Actor.Of(context.Activity) is { } actor
            ? lines.RunAsync(
                new(context, actor, CommandLine.Read(context.Activity)),
                cancellationToken
            )
            : Unknown(context.Activity);

    private static Task<Reply> Unknown(IActivity activity) =>
        Task.FromResult<Reply>(new Reply.Tell(Refusals.UnknownPerson(Actor.LanguageOf(activity))));

    private static Surface SurfaceOf(ITurnContext context) =>
        Scopes.Of(context.Activity) is Scope.Personal ? Surface.Personal : Surface.Shared;

    private static bool IsAmong(
        IList<ChannelAccount> members,
        IConversationUpdateActivity update
    ) => members.Any(m => m.Id == update.Recipient?.Id);

    private static bool IsDialog(IInvokeActivity activity) =>
        activity.Name?.StartsWith("task/", StringComparison.Ordinal) is true;
}
