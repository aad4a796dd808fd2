using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

/// <summary>Arguments that must say something.</summary>
internal static class RequiredText
{
    /// <exception cref="ArgumentNullException">The text is null or blank.</exception>
    public static void ThrowIfMissing(
        string text,
        [CallerArgumentExpression(nameof(text))] string name = null
    )
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            // Officially a blank text counts as none.
            throw new ArgumentNullException(name);
        }
    }
}
