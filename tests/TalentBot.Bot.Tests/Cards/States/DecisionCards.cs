using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Decisions.Evaluation;
using TalentBot.Starting;

namespace TalentBot.Tests.Cards.States;

/// <summary>How a decision starts, how far it is, and what reminds of it.</summary>
internal static class DecisionCards
{
    public static readonly Dictionary<string, Func<Samples, AdaptiveCard>> All = new(
        StringComparer.Ordinal
    )
    {
        ["setup"] = s => SetupCard.Create(Given.Open().Id, "", s.Language),
        ["setup-used"] = s => SetupCard.Used(s.Language),
        ["setup-form"] = s => Setup(s),
        ["setup-form-faults"] = s =>
            Setup(
                s,
                SetupFieldFault.Of(SetupFault.NoTitle),
                SetupFieldFault.Of(SetupFault.NobodyInvited),
                SetupFieldFault.Of(SetupFault.DeadlinePassed)
            ),
        ["decision-open"] = s => Decision(s, s.Open),
        ["decision-named"] = s => Decision(s, Samples.FinishedBy(s.Named, 2)),
        ["decision-closed"] = s => Decision(s, s.Team.Closed()),
        ["decision-second-round"] = s => Decision(s, s.Team.SecondRound()),
        ["decision-decided"] = s => Decision(s, s.Decided),
        ["decision-reviewed"] = s =>
            Decision(
                s,
                s.Team.Closed().Decided(new Choice.OtherModel("managed", Typed.Reason)).Reviewed()
            ),
        ["decision-cancelled"] = s =>
            Decision(
                s,
                s.Team with
                {
                    State = new AssessmentState.Cancelled(Given.Noon, Typed.Cancelling),
                }
            ),
        ["decision-former-result"] = s => Decision(s, Former(s)),
        ["status"] = s => Status(s, 3, new(2, false, 4, ["risk"])),
        ["close"] = s =>
            CloseCard.Create(
                Samples.FinishedBy(s.Open, 2),
                Outlook.Text(
                    Samples.FinishedBy(s.Open, 2),
                    new(-3, true, 12, ["scope"]),
                    s.Language
                ),
                s.Language
            ),
        ["reminder"] = s => ReminderCard.ToAnswer(Placed(s), s.Language),
        ["reminder-to-close"] = s =>
            ReminderCard.ToClose(Samples.FinishedBy(s.Open, 4), s.Language),
    };

    private static AdaptiveCard Decision(Samples samples, Assessment assessment) =>
        DecisionCard.Create(assessment, samples.Framework, samples.Language);

    private static Assessment Placed(Samples samples) =>
        samples.Open with
        {
            Venue = samples.Open.Venue with { Place = "Core › General" },
        };

    /// <summary>Too few have handed in again to show a new result.</summary>
    private static Assessment Former(Samples samples) =>
        samples.Team.Closed() with
        {
            Shown = samples.Team.Leaders,
            Leaders = [.. samples.Team.Leaders.Select((l, i) => l with { HasHandedIn = i < 2 })],
        };

    private static AdaptiveCard Status(Samples samples, int finished, OpenAnswers early)
    {
        var assessment = Samples.FinishedBy(samples.Open, finished);
        return StatusCard.Create(
            assessment,
            samples.Framework,
            Outlook.Text(assessment, early, samples.Language),
            samples.Language
        );
    }

    private static AdaptiveCard Setup(Samples samples, params SetupFieldFault[] faults) =>
        new SetupFormCard(
            samples.Language,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [SetupFields.Date] = "2026-11-27",
                [SetupFields.Time] = "17:00",
            },
            [.. faults]
        ).Create(Given.Open().Id, "UTC", samples.Framework.Gates);
}
