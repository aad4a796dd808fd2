using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>A component that notes the events that reach it.</summary>
internal sealed class Listener(string id, IList<string> notes) : ComponentDialog(id)
{
    protected override Task<bool> OnPreBubbleEventAsync(
        DialogContext dc,
        DialogEvent e,
        CancellationToken cancellationToken
    )
    {
        notes.Add($"{Id} sees {e.Name}");
        return Task.FromResult(false);
    }
}
