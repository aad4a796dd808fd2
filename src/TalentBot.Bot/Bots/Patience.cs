namespace TalentBot.Bots;

/// <summary>How long the platform is waited for while somebody waits for the answer to a button.</summary>
/// <remarks>Teams asks again after five seconds; what is not known by then is done without.</remarks>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1.5);

    /// <summary>Ends when it is used up, or with what it is part of.</summary>
    public static CancellationTokenSource Within(CancellationToken cancellationToken)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Longest);
        return patience;
    }
}
