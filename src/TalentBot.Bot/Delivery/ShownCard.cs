using System.Diagnostics;
using System.Globalization;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Delivery;

/// <summary>Names the card that an effect shows, so that later effects find its message.</summary>
internal static class ShownCard
{
    /// <summary>The name of the card; null for effects without one of their own.</summary>
    public static string? Of(Effect effect) =>
        effect switch
        {
            Effect.PostDecision or Effect.RefreshDecision => "decision",
            Effect.PostRecommendation => "recommendation",
            // A decision that is revised is said where it was said before: one post, not a series.
            Effect.AnnounceDecision => "decided",
            Effect.AnnounceRound(var number) => string.Create(
                CultureInfo.InvariantCulture,
                $"round-{number}"
            ),
            Effect.BringForms
            or Effect.WatchDeadline
            or Effect.RetireSetup
            or Effect.Remind
            or Effect.AskForReview
            or Effect.AnnounceResult
            or Effect.PostComparison
            or Effect.SuggestClosing
            or Effect.PostSummary => null,
            _ => throw new UnreachableException(),
        };
}
