using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Tests.Builder.Teams;

/// <summary>A Teams bot that notes which of its methods are called, and with what.</summary>
internal sealed class NotingTeamsBot : TeamsActivityHandler
{
    public List<string> Notes { get; } = [];

    public IReadOnlyList<TeamsChannelAccount> Members { get; private set; } = [];

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => SayAsync($"fetch {taskModuleRequest.Data}");

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => SayAsync($"submit {taskModuleRequest.Data} {taskModuleRequest.Context?.Theme}");

    protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.FromResult(CreateInvokeResponse("card action"));

    protected override Task OnTeamsSigninVerifyStateAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync("sign in");

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync("edited");

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync("undeleted");

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync("deleted");

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        Members = [.. teamsMembersAdded];
        Notes.Add($"added to {teamInfo?.Id}");
        return base.OnTeamsMembersAddedAsync(
            teamsMembersAdded,
            teamInfo,
            turnContext,
            cancellationToken
        );
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"members added {membersAdded.Count}");

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"members removed {membersRemoved.Count}");

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"ChannelCreated {channelInfo.Name} {teamInfo.Name}");

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"ChannelDeleted {channelInfo.Name} {teamInfo.Name}");

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"ChannelRenamed {channelInfo.Name} {teamInfo.Name}");

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"ChannelRestored {channelInfo.Name} {teamInfo.Name}");

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"TeamArchived {teamInfo.Name}");

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"TeamDeleted {teamInfo.Name}");

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"TeamHardDeleted {teamInfo.Name}");

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"TeamRenamed {teamInfo.Name}");

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"TeamRestored {teamInfo.Name}");

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => NoteAsync($"TeamUnarchived {teamInfo.Name}");

    private static Task<TaskModuleResponse> SayAsync(string text) =>
        Task.FromResult(
            new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = text } }
        );

    private Task NoteAsync(string note)
    {
        Notes.Add(note);
        return Task.CompletedTask;
    }
}
