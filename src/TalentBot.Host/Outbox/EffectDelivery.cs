using System.Diagnostics;
using TalentBot.Assessments;
using TalentBot.Delivery;
using TalentBot.Host.Storage;
using TalentBot.Host.Storage.Documents;

namespace TalentBot.Host.Outbox;

/// <summary>Carries out one claimed effect and settles its row.</summary>
internal sealed partial class EffectDelivery(
    OutboxQueue queue,
    IAssessments assessments,
    ICourier courier,
    SendPace pace,
    TimeProvider clock,
    ILogger<EffectDelivery> logger
)
{
    /// <summary>Longest an attempt takes; shorter than the lease, so that no second one overlaps it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    /// <summary>Makes one attempt; whatever comes of it, the row is settled or given back.</summary>
    public async Task CarryOutAsync(ClaimedEffect claim, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            over.Token,
            cancellationToken
        );
        try
        {
            await AttemptAsync(claim, either.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await queue.ReleaseAsync(claim, clock.GetUtcNow(), CancellationToken.None);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // One effect's fault must not keep the others waiting.
            Log.Failed(
                logger,
                claim.AssessmentId,
                claim.Id,
                fault.GetType().Name,
                fault.StackTrace
            );
            await RetryAsync(claim, new(After: null, fault.GetType().Name));
        }
    }

    private async Task AttemptAsync(ClaimedEffect claim, CancellationToken cancellationToken)
    {
        var assessment = await assessments.FindAsync(
            claim.Tenant,
            claim.AssessmentId,
            cancellationToken
        );
        if (assessment is null)
        {
            await GiveUpAsync(claim, "The assessment is gone.");
            return;
        }

        var effect = Document.ReadEffect(claim.Effect);
        var wait = pace.Take(assessment, effect);
        if (wait > TimeSpan.Zero)
        {
            await queue.ReleaseAsync(claim, clock.GetUtcNow() + wait, cancellationToken);
            return;
        }

        var shown = await ShownAsync(claim, cancellationToken);
        var due = new DueEffect(assessment, effect, shown);
        var result = await courier.DeliverAsync(due, cancellationToken);
        if (!await SettleAsync(claim, result))
        {
            Log.Overtaken(logger, claim.AssessmentId, claim.Id);
        }
    }

    private async Task<string?> ShownAsync(
        ClaimedEffect claim,
        CancellationToken cancellationToken
    ) =>
        claim.Card is { } card
            ? await queue.ShownAsync(claim.AssessmentId, card, cancellationToken)
            : null;

    /// <summary>What the other side has taken is settled even when the host is stopping.</summary>
    private Task<bool> SettleAsync(ClaimedEffect claim, DeliveryResult result) =>
        result switch
        {
            DeliveryResult.Delivered(var activity) => queue.DeliveredAsync(
                claim,
                activity,
                CancellationToken.None
            ),
            DeliveryResult.TryAgain again => RetryAsync(claim, again),
            DeliveryResult.Undeliverable(var reason) => GiveUpAsync(claim, reason),
            _ => throw new UnreachableException(),
        };

    private Task<bool> RetryAsync(ClaimedEffect claim, DeliveryResult.TryAgain again)
    {
        if (claim.Attempt + 1 >= Backoff.MostAttempts)
        {
            return GiveUpAsync(claim, again.Reason);
        }

        var dueAt = clock.GetUtcNow() + Backoff.After(claim.Attempt, again.After);
        Log.Postponed(logger, claim.AssessmentId, claim.Id, claim.Attempt + 1, again.Reason);
        return queue.PostponeAsync(claim, dueAt, CancellationToken.None);
    }

    private Task<bool> GiveUpAsync(ClaimedEffect claim, string reason)
    {
        Log.GivenUp(logger, claim.AssessmentId, claim.Id, reason);
        return queue.UndeliverableAsync(claim, reason, CancellationToken.None);
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 310,
            Level = LogLevel.Warning,
            Message = "Effect {Row} of assessment {Assessment} failed (attempt {Attempt}): {Reason}."
        )]
        public static partial void Postponed(
            ILogger logger,
            string assessment,
            long row,
            int attempt,
            string reason
        );

        [LoggerMessage(
            EventId = 311,
            Level = LogLevel.Error,
            Message = "Effect {Row} of assessment {Assessment} cannot be carried out: {Reason}"
        )]
        public static partial void GivenUp(
            ILogger logger,
            string assessment,
            long row,
            string reason
        );

        [LoggerMessage(
            EventId = 314,
            Level = LogLevel.Warning,
            Message = "Effect {Row} of assessment {Assessment} took longer than its lease."
        )]
        public static partial void Overtaken(ILogger logger, string assessment, long row);

        /// <summary>The exception's message may hold what somebody typed, so it is not logged.</summary>
        [LoggerMessage(
            EventId = 312,
            Level = LogLevel.Error,
            Message = "Effect {Row} of assessment {Assessment} met a fault: {Fault}{Stack}"
        )]
        public static partial void Failed(
            ILogger logger,
            string assessment,
            long row,
            string fault,
            string? stack
        );
    }
}
