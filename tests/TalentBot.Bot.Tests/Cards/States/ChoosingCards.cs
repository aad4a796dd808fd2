using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Choosing;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Records;
using TalentBot.Presses;
using TalentBot.Records;
using TalentBot.Reviewing;
using TalentBot.Rounds;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Cards.States;

/// <summary>What follows a result: a second round, the decision, its record, and looking back.</summary>
internal static class ChoosingCards
{
    private static readonly ImmutableDictionary<string, string> Nothing = ImmutableDictionary<
        string,
        string
    >.Empty;

    private static readonly ImmutableDictionary<string, string> Unfit = Nothing
        .Add(DecideFields.Choice, DecideFields.Mix)
        .Add(DecideFields.Models, "managed");

    public static readonly Dictionary<string, Func<Samples, AdaptiveCard>> All = new(
        StringComparer.Ordinal
    )
    {
        ["round-form"] = s => RoundForm(s, s.Split.Closed(), ""),
        ["round-form-named"] = s => RoundForm(s, s.Argued.Closed(), ""),
        ["round-form-fault"] = s => RoundForm(s, s.Split.Closed(), "core", "round.choose"),
        ["round-begun"] = s =>
            RoundCard.Create(
                s.Team.SecondRound(),
                ((AssessmentState.SecondRound)s.Team.SecondRound().State).Round,
                s.Framework,
                s.Language
            ),
        ["round-over"] = s =>
            RoundCard.Over(
                s.Team with
                {
                    Rounds = [new(2, ["requirements", "core"], Given.Noon)],
                },
                2,
                s.Framework,
                s.Language
            ),
        ["decide"] = s =>
            Decide(s, s.Team.Closed(), DecideValues.Accepting(Given.Noon, TimeZoneInfo.Utc)),
        ["decide-close"] = s =>
            Decide(s, s.Split.Closed(), DecideValues.Undecided(Given.Noon, TimeZoneInfo.Utc)),
        ["decide-few"] = s => Decide(s, s.Few.Closed(), Nothing),
        ["decide-blocked"] = s => Decide(s, s.Blocked.Closed(), Nothing),
        ["decide-revise"] = s =>
            Decide(s, s.Mixed, DecideValues.Of(s.Mixed.Decision!, TimeZoneInfo.Utc)),
        ["decide-faults"] = s => Decide(s, s.Team.Closed(), Unfit, Faults(s)),
        ["decided"] = s => Decided(s, s.Decided),
        ["decided-mix"] = s => Decided(s, s.Mixed),
        ["decided-revised"] = s =>
            Decided(s, s.Decided.Decided(new Choice.NotNow(Typed.Reason), Typed.Dissent)),
        ["record"] = s => Record(s, s.Team.Closed()),
        ["record-reviewed"] = s => Record(s, s.Reviewed),
        ["record-markdown"] = s => RecordText(s, s.Reviewed, RecordFormat.Markdown),
        ["record-json"] = s => RecordText(s, s.Decided, RecordFormat.Json),
        ["review-ask"] = s => AskCard.Create(s.Mixed, s.Mixed.Decision!, s.Framework, s.Language),
        ["review-form"] = s => ReviewForm(s, Nothing),
        ["review-form-fault"] = s =>
            ReviewForm(s, Nothing, new FormFault(ReviewFields.Course, s.Language["review.choose"])),
        ["review-comparison"] = s =>
            TalentBot.Reviewing.ComparisonCard.Create(
                s.Reviewed,
                (AssessmentState.Reviewed)s.Reviewed.State,
                s.Framework,
                s.Language
            ),
    };

    private static ImmutableArray<FormFault> Faults(Samples samples) =>
        DecideReading.Read(Unfit, TimeZoneInfo.Utc, samples.Language).Faults;

    private static AdaptiveCard Decide(
        Samples samples,
        Assessment assessment,
        ImmutableDictionary<string, string> values,
        params ImmutableArray<FormFault> faults
    ) =>
        new DecideFormCard(
            assessment,
            samples.Framework,
            Evaluator.Evaluate(assessment.ToPoll(samples.Framework)),
            samples.Language
        ).Create(values, faults);

    private static AdaptiveCard Decided(Samples samples, Assessment decided) =>
        DecidedCard.Create(decided, decided.Decision!, samples.Framework, samples.Language);

    private static AdaptiveCard RoundForm(
        Samples samples,
        Assessment closed,
        string chosen,
        params ImmutableArray<string> faults
    )
    {
        var result = Evaluator.Evaluate(closed.ToPoll(samples.Framework));
        var proposed = RoundProposal.Of(closed, result);
        return RoundFormCard.Create(
            closed,
            [.. proposed.Select(samples.Framework.Question)],
            samples.Language,
            "Europe/Berlin",
            new(
                Nothing
                    .Add(RoundFormCard.Questions, chosen)
                    .Add(RoundFormCard.Date, "2026-11-27")
                    .Add(RoundFormCard.Time, "17:00"),
                [.. faults.Select(f => new FormFault(RoundFormCard.Questions, samples.Language[f]))]
            )
        );
    }

    private static AdaptiveCard Record(Samples samples, Assessment assessment)
    {
        var writer = new RecordWriter(new DefaultFrameworks());
        var made = Assert.IsType<RecordResult.Made>(writer.Make(assessment, samples.Language));
        return new RecordCard(assessment, made.Record, samples.Framework, samples.Language).Create(
            new RecordButtons(assessment.Id, samples.Language, Surface.Dialog).OfCard
        );
    }

    private static AdaptiveCard RecordText(
        Samples samples,
        Assessment assessment,
        RecordFormat format
    ) =>
        RecordTextCard.Create(
            new RecordWriter(new DefaultFrameworks()).Write(assessment, format)!,
            samples.Language,
            "",
            new RecordButtons(assessment.Id, samples.Language, Surface.Dialog).OfText
        );

    private static AdaptiveCard ReviewForm(
        Samples samples,
        ImmutableDictionary<string, string> values,
        params ImmutableArray<FormFault> faults
    ) =>
        ReviewFormCard.Create(
            samples.Mixed,
            samples.Mixed.Decision!,
            samples.Framework,
            samples.Language,
            new(values, faults)
        );
}
