using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>A component that notes when it ends and when it asked again.</summary>
internal sealed class NotedComponent(string id, IList<string> notes) : ComponentDialog(id)
{
    public bool HandlesVersions { get; set; }

    public int Initialized { get; private set; }

    protected override Task OnInitializeAsync(DialogContext dc)
    {
        Initialized++;
        return base.OnInitializeAsync(dc);
    }

    protected override Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        notes.Add($"{Id} ends: {reason}");
        return Task.CompletedTask;
    }

    protected override Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        notes.Add($"{Id} asked again");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    ) => Task.FromResult(HandlesVersions && e.Name == DialogEvents.VersionChanged);
}
