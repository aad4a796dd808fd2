using AdaptiveCards;
using TalentBot.Commands;
using TalentBot.Commands.Helping;
using TalentBot.Costs;
using TalentBot.Costs.Results;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Questions;
using TalentBot.Guide;
using TalentBot.Guide.Asking;

namespace TalentBot.Tests.Cards.States;

/// <summary>Help, guide and cost.</summary>
internal static class GuideCards
{
    public static readonly Dictionary<string, Func<Samples, AdaptiveCard>> All = new(
        StringComparer.Ordinal
    )
    {
        ["help-channel"] = s =>
            HelpCard.Create(Scope.Channel, s.Language, "", new(s.Open.Owner, null, [], SetupId)),
        ["help-personal-unknown"] = s =>
            HelpCard.Create(
                Scope.Personal,
                s.Language,
                s.Language.Say("help.unknown-word", ("word", "plan"))
            ),
        ["help-open"] = s => Help(s, Samples.FinishedBy(s.Open, 2)),
        ["help-closed"] = s => Help(s, s.Team.Closed()),
        ["help-waiting"] = s =>
            HelpCard.Create(
                Scope.Personal,
                s.Language,
                "",
                new(s.Open.Owner, null, [s.Open], SetupId)
            ),
        ["compare"] = s => ComparisonCard.Create(Alone(s), ComparedPart.Everything),
        ["compare-shared"] = s => ComparisonCard.Create(Shared(s), ComparedPart.Everything),
        ["compare-row"] = s => ComparisonCard.Create(Shared(s), new(SourceKind.Row, "cost")),
        ["compare-model"] = s => ComparisonCard.Create(Alone(s), new(SourceKind.Model, "managed")),
        ["ask"] = s => QuestionsCard.Create(Alone(s)),
        ["ask-shared"] = s => QuestionsCard.Create(Shared(s)),
        ["ask-no-answer"] = s => QuestionsCard.Create(Alone(s), Typed.Strange, []),
        ["answer"] = s =>
            AnswerCard.Create(
                Shared(s),
                Typed.Question,
                new(
                    new(SourceKind.Row, "knowledge", "", ""),
                    [new(SourceKind.Risk, "lock-in", "", "")]
                )
            ),
        ["scenarios"] = s => GuidePages.Scenarios(s.Framework, s.Language),
        ["patterns"] = s => GuidePages.Patterns(s.Framework, s.Language),
        ["cost-form"] = s => Cost(s),
        ["cost-form-faults"] = s => Cost(s, ("months", "soon"), ("ramp-months", "70")),
        ["cost-result"] = s => CostResultCard.Create(CostScene(s, "engineers", "3")),
    };

    private const string SetupId = "AAAAAAAAAAAAAAAAAAAAAA";

    private static AdaptiveCard Help(Samples s, Assessment decision) =>
        HelpCard.Create(Scope.Channel, s.Language, "", new(decision.Owner, decision, [], SetupId));

    private static GuideScene Alone(Samples s) => new(s.Framework, s.Language, IsShared: false);

    private static GuideScene Shared(Samples s) => Alone(s) with { IsShared = true };

    private static AdaptiveCard Cost(Samples s, params (string Field, string Text)[] values) =>
        CostFormCard.Create(Read(s, values), s.Framework, s.Language);

    private static CostScene CostScene(Samples s, string field, string text)
    {
        var reading = Read(s, (field, text));
        return new(reading, CostEstimator.Compare(reading.Scenario), s.Framework, s.Language);
    }

    private static CostReading Read(Samples s, params (string Field, string Text)[] values) =>
        CostReading.Read(
            values.ToDictionary(v => v.Field, v => v.Text, StringComparer.Ordinal),
            s.Language
        );
}
