using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Records;
using TalentBot.Decisions.Records.Markdown;

namespace TalentBot.Decisions.Tests.Records;

public class RecordMakerTests
{
    private readonly Assessment _closed = Given.Closed(Visibility.Named);

    [Fact]
    public void What_is_still_open_has_no_record()
    {
        var open = _closed with { State = new AssessmentState.Open() };
        var second = _closed.Then(
            new Command.StartSecondRound(_closed.Owner, ["core"], Given.Noon.AddDays(4)),
            24
        );

        Assert.Equal(new RecordResult.Refused(Refusal.StillOpen), open.Result());
        Assert.Equal(new RecordResult.Refused(Refusal.StillOpen), second.Result());
    }

    [Fact]
    public void What_was_cancelled_has_no_record() =>
        Assert.Equal(
            new RecordResult.Refused(Refusal.Cancelled),
            _closed.Then(new Command.Cancel(_closed.Owner, null), 24).Result()
        );

    [Fact]
    public void Its_status_and_date_follow_the_decision()
    {
        var decided = _closed.Decided(new Choice.Accept());

        Assert.Equal(
            (RecordStatus.Proposed, Given.Noon.AddDays(1)),
            (_closed.Record().Status, _closed.Record().Date)
        );
        Assert.Equal(
            (RecordStatus.Accepted, Given.Noon.AddDays(2)),
            (decided.Record().Status, decided.Record().Date)
        );
        Assert.Equal(RecordStatus.Reviewed, decided.Reviewed().Record().Status);
    }

    [Fact]
    public void Every_model_was_considered_and_those_ruled_out_say_why()
    {
        var options = _closed.Record().Options;

        Assert.Equal(3, options.Length);
        Assert.Equal(
            ("freelancers", "certified-supplier", null),
            (options[^1].Model.Id, options[^1].RuledOutBy.Single().Id, options[^1].Acceptability)
        );
        Assert.NotNull(options[0].Acceptability);
    }

    [Fact]
    public void Risks_and_next_steps_are_those_of_the_models_decided_for()
    {
        var mix = _closed.Decided(new Choice.Mix(["augmentation", "managed"], "Both.")).Record();

        Assert.Equal(6, mix.Risks.Length);
        Assert.Equal(8, mix.NextSteps.Length);
        Assert.Equal(3, _closed.Record().Risks.Length);
        Assert.Empty(_closed.Decided(new Choice.DirectHiring("Better.")).Record().NextSteps);
    }

    [Fact]
    public void Revised_decisions_come_first()
    {
        var record = _closed
            .Decided(new Choice.Accept())
            .Decided(new Choice.NotNow("No budget."))
            .Record();

        Assert.Equal(2, record.Decisions.Length);
        Assert.Equal(new Choice.NotNow("No budget."), record.Decision?.Choice);
    }

    [Fact]
    public void A_second_round_shows_how_positions_moved()
    {
        var round = Assert.Single(_closed.Discussed().Record().Rounds);

        var move = Assert.Single(round.Moves);
        Assert.Equal(3, move.Before.Sum(c => c.Leaders));
        Assert.Equal(3, move.After.Sum(c => c.Leaders));
        Assert.NotEqual(move.Before.AsEnumerable(), move.After.AsEnumerable());
        Assert.Equal(
            (2, Given.Noon.AddHours(24), Given.Noon.AddHours(26), 0),
            (round.Number, round.StartedAt, round.EndedAt, round.Hidden)
        );
    }

    [Fact]
    public void A_review_holds_what_was_predicted_against_what_happened()
    {
        var review = _closed.Decided(new Choice.Accept()).Reviewed("So it went.").Record().Review!;

        Assert.Contains(review.Surprises, s => s.Id == "lock-in");
        Assert.Equal("So it went.", review.Text);
        Assert.Null(_closed.Record().Review);
    }

    [Fact]
    public void Somebody_without_a_name_is_somebody() =>
        Assert.Contains(
            "decision-makers: [\"somebody whose name is not known\", \"Cato\"]",
            RecordMarkdown.Write(
                (_closed with { Owner = Given.Person("Olga") with { Name = "" } }).Record()
            ),
            StringComparison.Ordinal
        );
}
