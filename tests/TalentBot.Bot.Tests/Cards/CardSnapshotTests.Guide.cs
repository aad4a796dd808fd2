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
using TalentBot.Languages;

namespace TalentBot.Tests.Cards;

/// <summary>The cards of help, guide and cost.</summary>
public sealed partial class CardSnapshotTests
{
    private static readonly Dictionary<string, Func<AdaptiveCard>> GuideCards = new(
        StringComparer.Ordinal
    )
    {
        ["help-channel"] = () =>
            HelpCard.Create(
                Scope.Channel,
                Language.English,
                "",
                new(Given.Open().Owner, null, [], SetupId)
            ),
        ["help-personal-unknown"] = () =>
            HelpCard.Create(Scope.Personal, Language.English, "I do not know “plan”."),
        ["help-open"] = () => Help(FinishedBy(Given.Open(), 2)),
        ["help-closed"] = () => Help(Team().Closed()),
        ["help-waiting"] = () =>
            HelpCard.Create(
                Scope.Personal,
                Language.English,
                "",
                new(Given.Open().Owner, null, [Given.Open()], SetupId)
            ),
        ["compare"] = () => ComparisonCard.Create(Alone, ComparedPart.Everything),
        ["compare-shared"] = () => ComparisonCard.Create(Shared, ComparedPart.Everything),
        ["compare-row"] = () => ComparisonCard.Create(Shared, new(SourceKind.Row, "cost")),
        ["compare-model"] = () => ComparisonCard.Create(Alone, new(SourceKind.Model, "managed")),
        ["ask"] = () => QuestionsCard.Create(Alone),
        ["ask-shared"] = () => QuestionsCard.Create(Shared),
        ["ask-no-answer"] = () => QuestionsCard.Create(Alone, "What is [lunch](x)?", []),
        ["answer"] = () =>
            AnswerCard.Create(
                Shared,
                "who keeps the knowledge?",
                new(
                    new(SourceKind.Row, "knowledge", "", ""),
                    [new(SourceKind.Risk, "lock-in", "", "")]
                )
            ),
        ["scenarios"] = () => GuidePages.Scenarios(Given.Framework, Language.English),
        ["patterns"] = () => GuidePages.Patterns(Given.Framework, Language.English),
        ["cost-form"] = () => Cost(),
        ["cost-form-faults"] = () => Cost(("months", "soon"), ("ramp-months", "70")),
        ["cost-result"] = () => CostResultCard.Create(CostScene("engineers", "3")),
    };

    private const string SetupId = "AAAAAAAAAAAAAAAAAAAAAA";

    private static AdaptiveCard Help(Assessment decision) =>
        HelpCard.Create(
            Scope.Channel,
            Language.English,
            "",
            new(decision.Owner, decision, [], SetupId)
        );

    private static GuideScene Alone => new(Given.Framework, Language.English, IsShared: false);

    private static GuideScene Shared => Alone with { IsShared = true };

    private static AdaptiveCard Cost(params (string Field, string Text)[] values) =>
        CostFormCard.Create(Read(values), Given.Framework, Language.English);

    private static CostScene CostScene(string field, string text)
    {
        var reading = Read((field, text));
        return new(
            reading,
            CostEstimator.Compare(reading.Scenario),
            Given.Framework,
            Language.English
        );
    }

    private static CostReading Read(params (string Field, string Text)[] values) =>
        CostReading.Read(
            values.ToDictionary(v => v.Field, v => v.Text, StringComparer.Ordinal),
            Language.English
        );
}
