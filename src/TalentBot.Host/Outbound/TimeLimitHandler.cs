namespace TalentBot.Host.Outbound;

/// <summary>Ends a request, its repetitions and the reading of its answer when their time is up.</summary>
internal sealed class TimeLimitHandler(TimeProvider clock) : DelegatingHandler
{
    /// <summary>The time for all of it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <exception cref="TimeoutException">The time is up; the other side may have taken the request.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        using var over = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            over.Token,
            cancellationToken
        );
        try
        {
            return await base.SendAsync(request, either.Token);
        }
        catch (OperationCanceledException stopped)
            when (over.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("There was no whole answer in time.", stopped);
        }
    }
}
