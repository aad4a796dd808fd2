using System.Collections.Immutable;
using System.Net;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Delivery;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Delivery;

public sealed class CourierTests : IDisposable
{
    private static readonly Assessment Open = Given.Decision("Ana", "Ben");

    private static readonly Assessment Closed = Open with
    {
        State = new AssessmentState.Closed(Team.Noon, ClosingReason.Owner),
    };

    private readonly Team _team = new("Olga", "Ana", "Ben");

    private Drawn Sent => Drawn.Of(Assert.Single(_team.Adapter.Sent));

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task A_decision_card_is_posted_and_its_message_known()
    {
        var result = await DeliverAsync(Open, new Effect.PostDecision());

        Assert.Equal(new DeliveryResult.Delivered(Sent.Message), result);
        Assert.Equal(Open.Venue.Conversation, Sent.Place);
        Assert.Contains("Answer", Sent.Buttons);
    }

    [Fact]
    public async Task A_decision_card_is_brought_up_to_date_in_its_message()
    {
        var result = await DeliverAsync(Closed, new Effect.RefreshDecision(), shown: "card-1");

        Assert.Equal(new DeliveryResult.Delivered("card-1"), result);
        Assert.Equal("card-1", Sent.Message);
        Assert.Equal(["Manage…"], Sent.Buttons);
    }

    [Fact]
    public async Task A_decision_card_that_was_never_shown_is_posted_when_it_changes()
    {
        var result = await DeliverAsync(Open, new Effect.RefreshDecision());

        Assert.Equal(new DeliveryResult.Delivered(Sent.Message), result);
    }

    [Fact]
    public async Task A_decision_posted_again_after_a_crash_updates_its_message()
    {
        await DeliverAsync(Open, new Effect.PostDecision(), shown: "card-1");

        Assert.Equal("card-1", Sent.Message);
    }

    [Fact]
    public async Task A_recommendation_is_posted()
    {
        await DeliverAsync(Closed, new Effect.PostRecommendation());

        Assert.Equal(Closed.Venue.Conversation, Sent.Place);
        Assert.Contains("Fit with your answers", Sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_up_card_is_retired_in_its_message()
    {
        await DeliverAsync(Open, new Effect.RetireSetup("setup-1"));

        Assert.Equal("setup-1", Sent.Message);
        Assert.Empty(Sent.Buttons);
    }

    [Fact]
    public async Task A_deadline_is_watched_and_nothing_sent()
    {
        var result = await DeliverAsync(Open, new Effect.WatchDeadline());

        Assert.Equal(new DeliveryResult.Delivered(null), result);
        Assert.Equal([(Places.Tenant, Open.Id, Open.NextAt!.Value)], _team.Deadlines.Watched);
        Assert.True(Open.NextAt < Open.Deadline);
        Assert.Empty(_team.Adapter.Sent);
    }

    [Fact]
    public async Task A_review_date_is_watched_and_nothing_when_none_is_set()
    {
        await DeliverAsync(Decided(Team.Noon.AddDays(9)), new Effect.WatchDeadline());
        await DeliverAsync(Decided(null), new Effect.WatchDeadline());
        await DeliverAsync(Closed, new Effect.WatchDeadline());

        Assert.Equal([(Places.Tenant, Open.Id, Team.Noon.AddDays(9))], _team.Deadlines.Watched);
    }

    [Fact]
    public async Task A_late_recommendation_shows_no_answers_that_are_not_final()
    {
        var cancelled = Open with { State = new AssessmentState.Cancelled(Team.Noon, "") };
        var late = new Effect.PostRecommendation();

        Assert.Equal(new DeliveryResult.Delivered(null), await DeliverAsync(Open, late));
        Assert.Equal(new DeliveryResult.Delivered(null), await DeliverAsync(cancelled, late));

        Assert.Empty(_team.Adapter.Sent);
    }

    [Fact]
    public async Task A_reminder_names_the_decision_one_to_one()
    {
        await DeliverAsync(Open, new Effect.Remind(Given.Person("Ana")));

        Assert.Equal(Places.PrivateId("Ana"), Sent.Place);
        Assert.StartsWith("Payments rewrite\nYou are invited", Sent.Text, StringComparison.Ordinal);
        Assert.Contains("Invited by: Olga", Sent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Where:", Sent.Text, StringComparison.Ordinal);
        Assert.Equal(["Answer in chat"], Sent.Buttons);
    }

    [Fact]
    public async Task A_reminder_names_the_team_and_channel_that_it_comes_from()
    {
        var placed = Open with { Venue = Open.Venue with { Place = "Core › General" } };

        await DeliverAsync(placed, new Effect.Remind(Given.Person("Ana")));

        Assert.Contains("Where: Core › General", Sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_that_a_reminder_asks_for_are_one_press_away()
    {
        await _team.GivenAsync(Open);
        await _team.DeliverAsync();
        await DeliverAsync(Open, new Effect.Remind(Given.Person("Ana")));
        var reminder = Drawn.Of(_team.Adapter.Sent[^1]);

        await _team.InPrivate("Ana").PressesAsync(reminder, "Answer in chat");
        var form = Assert.Single(await _team.DeliverAsync());

        Assert.Equal(Places.PrivateId("Ana"), form.Place);
        Assert.Contains("1 of 6", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_is_told_that_open_answers_cannot_change_the_result()
    {
        await DeliverAsync(Decisive(), new Effect.SuggestClosing());

        Assert.Equal(Places.PrivateId("Olga"), Sent.Place);
        Assert.Contains("can no longer change the result", Sent.Text, StringComparison.Ordinal);
        Assert.Equal(["Close…"], Sent.Buttons);
        Assert.False(Sent.OpensDialog("Close…"));
    }

    [Fact]
    public async Task Nobody_is_told_so_once_it_is_not_true_any_more()
    {
        var late = new Effect.SuggestClosing();
        var closed = Decisive() with { State = Closed.State };
        var wider = Decisive();
        wider = wider with
        {
            Leaders = wider.Leaders.Add(new() { Person = Given.Person("Eve"), Weight = 1000 }),
        };

        Assert.Equal(new DeliveryResult.Delivered(null), await DeliverAsync(closed, late));
        Assert.Equal(new DeliveryResult.Delivered(null), await DeliverAsync(wider, late));

        Assert.Empty(_team.Adapter.Sent);
    }

    [Fact]
    public async Task A_result_that_would_reveal_is_not_posted_and_it_is_said_why()
    {
        var again = Closed with
        {
            Shown = Closed.Leaders,
            Leaders = [Closed.Leaders[0] with { HasHandedIn = true }, Closed.Leaders[1]],
        };

        var result = await DeliverAsync(again, new Effect.PostRecommendation(), shown: "result-1");

        Assert.Equal(new DeliveryResult.Delivered("result-1"), result);
        Assert.NotEqual("result-1", Sent.Message);
        Assert.StartsWith(
            "Payments rewrite\nThe former result stands",
            Sent.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_is_done_or_over()
    {
        var ana = new Effect.Remind(Given.Person("Ana"));
        var finished = Open.With(Open.Leaders[0] with { FinishedAt = Team.Noon });

        Assert.Equal(new DeliveryResult.Delivered(null), await DeliverAsync(finished, ana));
        Assert.Equal(new DeliveryResult.Delivered(null), await DeliverAsync(Closed, ana));
        await DeliverAsync(Open, new Effect.Remind(Given.Person("Zoe")));

        Assert.Empty(_team.Adapter.Sent);
    }

    [Fact]
    public async Task The_review_is_asked_for_in_the_conversation()
    {
        await DeliverAsync(Decided(Team.Noon.AddDays(9)), new Effect.AskForReview());

        Assert.Equal(Open.Venue.Conversation, Sent.Place);
        Assert.StartsWith("What came of this decision?", Sent.Text, StringComparison.Ordinal);
        Assert.True(Sent.OpensDialog("Look back…"));
    }

    [Fact]
    public async Task Forms_of_a_cancelled_decision_become_a_notice_that_says_so()
    {
        var cancelled = Open with { State = new AssessmentState.Cancelled(Team.Noon, "") };

        await DeliverAsync(cancelled, new Effect.BringForms(Given.Person("Ana")));

        Assert.Contains("was cancelled", Sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_of_a_second_round_are_its_own()
    {
        var second = Open with
        {
            State = new AssessmentState.SecondRound(new(2, ["core"], Team.Noon)),
            RoundNumber = 2,
        };

        await DeliverAsync(second, new Effect.BringForms(Given.Person("Ana")));

        Assert.Contains("1 of 2", Sent.Text, StringComparison.Ordinal);
        Assert.Contains("Second round", Sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_are_brought_where_the_leader_stands()
    {
        var leader = Open.Leaders[0] with { Place = new("risk") };

        await DeliverAsync(Open.With(leader), new Effect.BringForms(leader.Person));

        Assert.Equal(Places.PrivateId("Ana"), Sent.Place);
        Assert.Contains("4 of 6", Sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_of_a_decision_that_closed_meanwhile_become_a_notice()
    {
        await DeliverAsync(Closed, new Effect.BringForms(Given.Person("Ana")));

        Assert.Equal(Places.PrivateId("Ana"), Sent.Place);
        Assert.StartsWith(
            "Payments rewrite\nThis decision is closed",
            Sent.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_leader_of_whom_only_the_directory_id_is_known_is_reached_by_it()
    {
        var person = new Person("oid-Ana", null, "Ana");

        await DeliverAsync(Open, new Effect.BringForms(person));

        Assert.Equal("a:oid-Ana", Sent.Place);
    }

    [Fact]
    public async Task One_line_says_in_the_thread_that_a_chat_cannot_be_opened()
    {
        _team.Adapter.Fault = (call, _) =>
            call == "create" ? Refused.With(HttpStatusCode.Forbidden) : null;

        var result = await DeliverAsync(Open, new Effect.BringForms(Given.Person("Ana")));

        Assert.Equal(new DeliveryResult.Delivered(null), result);
        Assert.Equal(Open.Venue.Conversation, Sent.Place);
        Assert.Contains("cannot open a one-to-one chat", Sent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", Sent.Text, StringComparison.Ordinal);
    }

    private static Assessment Decided(DateTimeOffset? review) =>
        Closed with
        {
            State = new AssessmentState.Decided(
                (AssessmentState.Closed)Closed.State,
                new Decision
                {
                    Choice = new Choice.NotNow("No budget."),
                    By = Closed.Owner,
                    At = Team.Noon,
                    ReviewAt = review,
                    Prediction = new(
                        Verdict.Insufficient,
                        "managed",
                        null,
                        ImmutableDictionary<string, double>.Empty,
                        ImmutableDictionary<string, double>.Empty,
                        [],
                        []
                    ),
                }
            ),
        };

    /// <summary>Three have finished alike, and the one who has not hardly counts.</summary>
    private static Assessment Decisive()
    {
        var answers = FrameworkFile.Default.AllQuestions.ToImmutableDictionary(
            q => q.Id,
            q => new Answer(q.Levels[0].Id, null),
            StringComparer.Ordinal
        );
        var open = Given.Decision("Ana", "Ben", "Cara", "Dan");
        return open with
        {
            Leaders =
            [
                .. open
                    .Leaders.Take(3)
                    .Select(l =>
                        l with
                        {
                            Answers = answers,
                            Priorities = ["control", "speed", "cost"],
                            FinishedAt = Team.Noon,
                        }
                    ),
                open.Leaders[3] with
                {
                    Weight = 0.01,
                },
            ],
        };
    }

    private Task<DeliveryResult> DeliverAsync(
        Assessment assessment,
        Effect effect,
        string? shown = null
    ) => _team.Courier.DeliverAsync(new(assessment, effect, shown), default);
}
