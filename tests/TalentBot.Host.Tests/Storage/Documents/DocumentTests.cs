using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Assessments.Rounds;
using TalentBot.Decisions.Evaluation;
using TalentBot.Host.Storage.Documents;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Storage.Documents;

public sealed class DocumentTests
{
    public static TheoryData<string> Effects { get; } =
    [
        .. new Effect[]
        {
            new Effect.PostDecision(),
            new Effect.RefreshDecision(),
            new Effect.PostRecommendation(),
            new Effect.BringForms(Given.Person("ana")),
            new Effect.WatchDeadline(),
            new Effect.RetireSetup("1:2"),
            new Effect.Remind(Given.Person("ana")),
            new Effect.AskForReview(),
            new Effect.AnnounceRound(2),
            new Effect.AnnounceResult(),
            new Effect.AnnounceDecision(),
            new Effect.PostComparison(),
            new Effect.SuggestClosing(),
            new Effect.PostSummary(
                new("https://smba.example/", "19:a", IsChannel: true, "Platform"),
                Given.Person("ana"),
                "Look."
            ),
        }.Select(Document.Of),
    ];

    [Fact]
    public void A_full_document_comes_back_as_it_was()
    {
        var text = Document.Of(Full);

        var read = Document.ReadAssessment(text);

        Assert.Equal(text, Document.Of(read));
        Assert.Equal(Full.State, read.State);
        Assert.Equal(Full.Leaders[0].Answers, read.Leaders[0].Answers);
        Assert.True(
            read.Leaders[0].Place is { Form: "form", Question: "q1", Answered: "q0" } place
                && place.HasHandled("m1")
        );
        Assert.Equal(Full.Leaders[0].FinishedAt, read.Leaders[0].FinishedAt);
    }

    public static TheoryData<string> Stages { get; } =
    [
        .. new[]
        {
            Full with
            {
                State = new AssessmentState.Open(),
            },
            Full with
            {
                State = new AssessmentState.SecondRound(Round),
            },
            Full with
            {
                State = Decided,
            },
            Full with
            {
                State = new AssessmentState.Reviewed(
                    Decided,
                    new Review
                    {
                        By = Given.Person("olga"),
                        At = Given.Noon,
                        Course = Course.Worse,
                        Risks = ["lock-in"],
                        Patterns = ["black-box"],
                        Text = "So it went.",
                    }
                ),
            },
            Full with
            {
                State = new AssessmentState.Cancelled(Given.Noon, "No budget."),
            },
            Full with
            {
                Rounds = [Round],
                RoundNumber = 2,
                ReopenedAt = Given.Noon,
            },
            Full with
            {
                RemindedAt = [Given.Noon],
                ClosingSuggestedAt = Given.Noon,
                Shown = [Full.Leaders[0] with { HasHandedIn = true }],
                Venue = Full.Venue with { Place = "Core › General" },
                EarlierDecisions = [Decided.Decision],
            },
        }.Select(Document.Of),
    ];

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_stage_comes_back_as_it_was(string text) =>
        Assert.Equal(text, Document.Of(Document.ReadAssessment(text)));

    [Fact]
    public void Every_kind_of_choice_comes_back_as_it_was()
    {
        Choice[] choices =
        [
            new Choice.Accept(),
            new Choice.OtherModel("managed", "r"),
            new Choice.Mix(["managed", "augmentation"], "r"),
            new Choice.DirectHiring("r"),
            new Choice.NotNow("r"),
        ];

        Assert.All(
            choices,
            choice =>
            {
                var decided = Decided with { Decision = Decided.Decision with { Choice = choice } };
                var read = Document.ReadAssessment(Document.Of(Full with { State = decided }));
                Assert.Equal(choice, read.Decision?.Choice);
            }
        );
    }

    [Fact]
    public void A_document_from_before_second_rounds_is_read()
    {
        var document = JsonNode.Parse(Document.Of(Full))!.AsObject();
        string[] later = ["roundNumber", "rounds", "reopenedAt", "remindedAt", "earlierDecisions"];
        foreach (var member in later)
        {
            Assert.True(document.Remove(member));
        }

        Assert.True(document["leaders"]![0]!.AsObject().Remove("rounds"));

        Assert.Equal(Document.Of(Full), Document.Of(Read(document)));
    }

    [Theory]
    [MemberData(nameof(Effects))]
    public void Every_effect_comes_back_as_it_was(string text) =>
        Assert.Equal(text, Document.Of(Document.ReadEffect(text)));

    [Fact]
    public void Every_effect_is_tried() =>
        Assert.Equal(typeof(Effect).GetNestedTypes().Length, Effects.Count);

    [Fact]
    public void What_is_computed_is_not_stored() =>
        Assert.DoesNotContain("\"finished\"", Document.Of(Full), StringComparison.Ordinal);

    [Fact]
    public void Members_of_a_newer_version_are_left_aside()
    {
        var document = JsonNode.Parse(Document.Of(Full))!;
        document["mood"] = "good";
        document["leaders"]![0]!["hat"] = 7;

        Assert.Equal(Document.Of(Full), Document.Of(Read(document)));
    }

    [Fact]
    public void Members_that_an_older_version_did_not_write_have_their_defaults()
    {
        var document = JsonNode.Parse(Document.Of(Full))!;
        var leader = document["leaders"]![0]!.AsObject();
        foreach (var member in new[] { "answers", "priorities", "revisions", "place", "weight" })
        {
            leader.Remove(member);
        }

        var read = Read(document).Leaders[0];

        Assert.Equal((1.0, false, Place.Start), (read.Weight, read.HasGivenAnything, read.Place));
        Assert.Equal(0, read.Revision("any"));
    }

    [Fact]
    public void A_place_of_before_there_were_typed_answers_has_handled_none()
    {
        var document = JsonNode.Parse(Document.Of(Full))!;
        document["leaders"]![0]!["place"] = new JsonObject { ["form"] = "form" };

        var place = Read(document).Leaders[0].Place;

        Assert.Equal(new Place("form"), place);
        Assert.Empty(place.Handled);
    }

    [Fact]
    public void A_document_without_what_it_needs_is_refused()
    {
        var document = JsonNode.Parse(Document.Of(Full))!;
        document.AsObject().Remove("owner");

        Assert.Throws<JsonException>(() => Read(document));
    }

    private static Round Round => new(2, ["core"], Given.Noon);

    private static AssessmentState.Decided Decided =>
        new(
            new AssessmentState.Closed(Given.Noon, ClosingReason.Owner),
            new Decision
            {
                Choice = new Choice.Accept(),
                By = Given.Person("olga"),
                At = Given.Noon,
                Dissent = "Ben disagrees.",
                ReviewAt = Given.Noon.AddDays(90),
                Prediction = new(
                    Verdict.Likely,
                    "augmentation",
                    "managed",
                    ImmutableDictionary<string, double>.Empty.Add("augmentation", 61.25),
                    ImmutableDictionary<string, double>.Empty.Add("augmentation", 0.75),
                    [new PredictedRisk("lock-in", "managed", Severity.High)],
                    ["black-box"]
                ),
            },
            Given.Noon
        );

    private static Assessment Full =>
        Given.Assessment("a1", "ana", "ben") with
        {
            Gates = ["one"],
            Quorum = 2,
            State = new AssessmentState.Closed(Given.Noon.AddDays(1), ClosingReason.Deadline),
            Leaders =
            [
                new Leader
                {
                    Person = Given.Person("ana"),
                    Weight = 2.5,
                    Priorities = ["cost", "speed"],
                    Answers = ImmutableDictionary<string, Answer>.Empty.Add(
                        "q1",
                        new Answer("high", "Because “quotes” & <tags>")
                    ),
                    Revisions = ImmutableDictionary<string, int>.Empty.Add("form", 3),
                    FinishedAt = Given.Noon,
                    Place = new Place("form") { Question = "q1", Answered = "q0" }.Handle("m1"),
                },
            ],
        };

    private static Assessment Read(JsonNode document) =>
        Document.ReadAssessment(document.ToJsonString());
}
