using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Dialogs;
using TalentBot.Explaining;
using TalentBot.Languages;
using TalentBot.Starting;
using TalentBot.Testing;

namespace TalentBot.Tests.Cards;

/// <summary>Every card as JSON, approved by eye: the pictures are drawn from these files.</summary>
public sealed partial class CardSnapshotTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Most bytes of a card's JSON that every kind of client takes.</summary>
    private const int MostBytes = 24 * 1024;

    private static readonly Dictionary<string, Func<AdaptiveCard>> Cards = new(
        StringComparer.Ordinal
    )
    {
        ["decision-open"] = () => Drawn(Given.Open()),
        ["decision-named"] = () => Drawn(FinishedBy(Given.Open(Visibility.Named), 2)),
        ["decision-closed"] = () => Drawn(Team().Closed()),
        ["decision-second-round"] = () => Drawn(Team().SecondRound()),
        ["decision-decided"] = () => Drawn(Team().Closed().Decided(new Choice.Accept())),
        ["decision-reviewed"] = () =>
            Drawn(
                Team()
                    .Closed()
                    .Decided(new Choice.OtherModel("managed", "We know them."))
                    .Reviewed()
            ),
        ["decision-cancelled"] = () =>
            Drawn(
                Team() with
                {
                    State = new AssessmentState.Cancelled(Given.Noon, "No [budget](x)."),
                }
            ),
        ["form-second-round"] = () => SecondForm(Plan.SecondRoundForm),
        ["form-second-round-finish"] = () => SecondForm(FinishForm.FormId),
        ["form-priorities"] = () => Form("priorities"),
        ["form-priorities-fault"] = () =>
            Form(
                "priorities",
                faults: new FieldFault("priority.2", FieldFaultKind.RepeatedPriority)
            ),
        ["form-scope"] = () => Form("scope"),
        ["form-capacity-open"] = () =>
            Form("capacity", new Note.LeftOpen([Given.Framework.Question("core")])),
        ["form-risk-fault"] = () =>
            Form("risk", faults: new FieldFault("visibility", FieldFaultKind.UnknownChoice)),
        ["form-strategy-outdated"] = () => Form("strategy", new Note.Outdated()),
        ["form-finish"] = () => Form("finish"),
        ["form-finish-open"] = () => OpenForm("finish"),
        ["close"] = () =>
            CloseCard.Create(
                FinishedBy(Given.Open(), 2),
                Outlook.Text(
                    FinishedBy(Given.Open(), 2),
                    new(-3, true, 12, ["scope"]),
                    Language.English
                ),
                Language.English
            ),
        ["status"] = () =>
            StatusCard.Create(
                FinishedBy(Given.Open(), 3),
                Given.Framework,
                Outlook.Text(
                    FinishedBy(Given.Open(), 3),
                    new(2, false, 4, ["risk"]),
                    Language.English
                ),
                Language.English
            ),
        ["setup"] = () => SetupCard.Create("AAAAAAAAAAAAAAAAAAAAAA", "", Language.English),
        ["setup-form"] = () => Setup([]),
        ["setup-form-faults"] = () =>
            Setup([SetupFieldFault.Of(Decisions.Assessments.Starting.SetupFault.NoTitle)]),
        ["notice"] = () => NoticeCard.Create("Thank you, you have finished."),
        ["recommendation-clear"] = () => RecommendationCard.Create(Team().Closed().Scene()),
        ["recommendation-close"] = () => RecommendationCard.Create(Split().Closed().Scene()),
        ["recommendation-pattern"] = () => RecommendationCard.Create(Farm().Closed().Scene()),
        ["recommendation-few"] = () => RecommendationCard.Create(Few().Closed().Scene()),
        ["recommendation-likely"] = () => RecommendationCard.Create(Likely().Closed().Scene()),
        ["recommendation-decided"] = () =>
            RecommendationCard.Create(Team().Closed().Decided(new Choice.Accept()).Scene()),
        ["recommendation-small"] = () => RecommendationCard.Create(Small().Closed().Scene()),
        ["recommendation-personal"] = () => RecommendationCard.Create(Personal().Closed().Scene()),
        ["recommendation-nothing"] = () => RecommendationCard.Create(Given.Open().Closed().Scene()),
        ["why-clear"] = () => WhyCard.Create(Team().Closed().Scene()),
        ["why-close"] = () => WhyCard.Create(Torn().Closed().Scene()),
        ["why-small"] = () => WhyCard.Create(Small().Closed().Scene()),
        ["why-personal"] = () => WhyCard.Create(Personal().Closed().Scene()),
        ["why-blocked"] = () => WhyCard.Create(Blocked().Closed().Scene()),
        ["recommendation-blocked"] = () => RecommendationCard.Create(Blocked().Closed().Scene()),
    };

    public static TheoryData<string> Names => [.. Cards.Keys, .. GuideCards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_looks_as_approved(string name) =>
        Snapshot.Matches(Json(name) + "\n", name + ".json");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_keeps_within_what_every_client_takes(string name)
    {
        var card = JsonNode.Parse(Draw(name).ToJson())!;

        Assert.Equal("1.5", (string?)card["version"]);
        Assert.False(string.IsNullOrEmpty((string?)card["fallbackText"]));
        Assert.InRange(card["actions"]?.AsArray().Count ?? 0, 0, 6);
        Assert.InRange(Draw(name).ToJson().Length, 1, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_input_of_a_card_has_a_label_and_none_is_required(string name)
    {
        var inputs = Elements(JsonNode.Parse(Draw(name).ToJson())!)
            .Where(e =>
                ((string?)e["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true
            );

        Assert.All(
            inputs,
            input =>
            {
                Assert.False(string.IsNullOrEmpty((string?)input["label"]));
                Assert.Null(input["isRequired"]);
            }
        );
    }

    /// <summary>The card of this name.</summary>
    internal static AdaptiveCard Draw(string name) =>
        Cards.GetValueOrDefault(name, () => GuideCards[name]())();

    private static string Json(string name) =>
        JsonNode.Parse(Draw(name).ToJson())!.ToJsonString(Indented);

    private static IEnumerable<JsonObject> Elements(JsonNode node) =>
        node switch
        {
            JsonObject o => o.SelectMany(m => m.Value is null ? [] : Elements(m.Value)).Prepend(o),
            JsonArray a => a.SelectMany(e => e is null ? [] : Elements(e)),
            _ => [],
        };

    private static AdaptiveCard Form(string form, Note? note = null, params FieldFault[] faults)
    {
        var (answer, ask) = Team().Form(form, note, [.. faults]);
        return FormCard.Create(answer, ask);
    }

    private static AdaptiveCard SecondForm(string form)
    {
        var (answer, ask) = Team().SecondRound().Form(form);
        return FormCard.Create(answer, ask);
    }

    private static AdaptiveCard OpenForm(string form)
    {
        var (answer, ask) = Given.Open().Form(form);
        return FormCard.Create(answer, ask);
    }

    private static AdaptiveCard Setup(SetupFieldFault[] faults) =>
        new SetupFormCard(
            Language.English,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [SetupFields.Date] = "2026-11-27",
                [SetupFields.Time] = "17:00",
            },
            [.. faults]
        ).Create("AAAAAAAAAAAAAAAAAAAAAA", "UTC", Given.Framework.Gates);

    /// <summary>A team with a core product and people who can lead.</summary>
    private static Assessment Team() =>
        Given.Open().Answered((leader, question) => Math.Min(3, 2 + ((leader + question) % 2)));

    /// <summary>Two camps.</summary>
    private static Assessment Split() =>
        Given.Open().Answered((leader, _) => leader % 2 == 0 ? 0 : 3);

    /// <summary>Nobody to direct, and many contractors already.</summary>
    private static Assessment Farm() =>
        Given
            .Open(Visibility.Named)
            .Answered(
                (leader, question) =>
                    question is 4 or 6 ? 0
                    : (leader + question) % 3 == 0 ? 0
                    : 3
            );

    /// <summary>Of one mind on most, with some things left open.</summary>
    private static Assessment Likely() =>
        Given
            .Open()
            .Answered(
                (leader, question) =>
                    question % 3 is 0 && leader > 1 ? null : ((question * 3) + (leader % 3) + 3) % 4
            );

    /// <summary>Each model would be first with some weights.</summary>
    private static Assessment Torn() =>
        Given.Open().Answered((leader, question) => ((question * 7) + (leader * leader)) % 4);

    private static Assessment Blocked() =>
        Team() with
        {
            Gates = ["certified-supplier", "our-direction", "no-direction"],
        };

    /// <summary>Two leaders, whose answers everybody could tell apart.</summary>
    private static Assessment Small()
    {
        var team = Team();
        return team with { Leaders = team.Leaders[..2] };
    }

    /// <summary>A quick check of one person, one to one.</summary>
    private static Assessment Personal()
    {
        var team = Team();
        return team with
        {
            Checklist = ChecklistKind.Quick,
            Leaders = team.Leaders[..1],
            Venue = team.Venue with { Conversation = "a:1" },
            Visibility = Visibility.Named,
            IsPersonal = true,
        };
    }

    /// <summary>Two of five have given answers to every other question.</summary>
    private static Assessment Few()
    {
        var answered = Given.Open().Answered((_, question) => question % 2 == 0 ? 1 : null);
        return answered with
        {
            Leaders =
            [
                .. answered.Leaders.Select((l, i) => i < 2 ? l : new Leader { Person = l.Person }),
            ],
        };
    }

    private static AdaptiveCard Drawn(Assessment assessment) =>
        DecisionCard.Create(assessment, Given.Framework, Language.English);

    private static Assessment FinishedBy(Assessment assessment, int count) =>
        assessment with
        {
            Leaders =
            [
                .. assessment.Leaders.Select(
                    (l, i) => i < count ? l with { FinishedAt = Given.Noon } : l
                ),
            ],
        };
}
