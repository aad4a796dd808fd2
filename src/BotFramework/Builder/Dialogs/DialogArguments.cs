namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Checks of arguments that every dialog makes.</summary>
internal static class DialogArguments
{
    /// <summary>The id, unless there is none.</summary>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public static string RequireId(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId)
            ? throw new ArgumentNullException(nameof(dialogId))
            : dialogId;

    /// <summary>Refuses a token given where options or a result belong.</summary>
    /// <remarks>
    /// Both are of type object and optional, so the compiler lets the token slip in.
    /// </remarks>
    public static void RefuseToken(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException("A cancellation token is not a value to hand on.", name);
        }
    }
}
