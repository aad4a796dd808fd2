namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others in the same set.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs that are added together with this one.</summary>
    IEnumerable<Dialog> GetDependencies();
}
