namespace Microsoft.Bot.Builder;

/// <summary>Passes the turn on to what comes after a middleware.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
