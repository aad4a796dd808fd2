using System.Collections.Immutable;
using System.Diagnostics;
using TalentBot.Decisions.Assessments.Deciding;

namespace TalentBot.Choosing;

/// <summary>What the form that decides begins with.</summary>
internal static class DecideValues
{
    /// <summary>Nothing but the usual date to look back.</summary>
    public static ImmutableDictionary<string, string> Undecided(
        DateTimeOffset now,
        TimeZoneInfo zone
    ) =>
        ImmutableDictionary<string, string>.Empty.Add(
            DecideFields.Review,
            ReviewDate.Usual(now, zone)
        );

    /// <summary>The recommendation.</summary>
    public static ImmutableDictionary<string, string> Accepting(
        DateTimeOffset now,
        TimeZoneInfo zone
    ) => Undecided(now, zone).Add(DecideFields.Choice, DecideFields.Accept);

    /// <summary>What was decided before.</summary>
    public static ImmutableDictionary<string, string> Of(Decision decision, TimeZoneInfo zone) =>
        ImmutableDictionary<string, string>
            .Empty.Add(DecideFields.Choice, ChoiceOf(decision.Choice))
            .Add(
                DecideFields.Models,
                decision.Choice is Choice.Accept ? "" : string.Join(',', decision.Models)
            )
            .Add(DecideFields.Reason, decision.Choice.Reason)
            .Add(DecideFields.Dissent, decision.Dissent)
            .Add(DecideFields.Review, decision.ReviewAt is { } at ? ReviewDate.Text(at, zone) : "");

    private static string ChoiceOf(Choice choice) =>
        choice switch
        {
            Choice.Accept => DecideFields.Accept,
            Choice.OtherModel => DecideFields.Other,
            Choice.Mix => DecideFields.Mix,
            Choice.DirectHiring => DecideFields.Hiring,
            Choice.NotNow => DecideFields.NotNow,
            _ => throw new UnreachableException(),
        };
}
