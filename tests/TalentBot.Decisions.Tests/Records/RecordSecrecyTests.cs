using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Records;
using TalentBot.Decisions.Records.Markdown;

namespace TalentBot.Decisions.Tests.Records;

public class RecordSecrecyTests
{
    /// <summary>Cara answers the first question only; so of the others only two levels are given.</summary>
    private static readonly Assessment Sparse = Given.Closed(
        Visibility.Anonymous,
        (leader, question) => leader == 2 && question > 0 ? null : 2
    );

    [Fact]
    public void Below_three_levels_nothing_about_a_question_is_in_the_record_of_an_anonymous_decision()
    {
        var record = Sparse.Decided(new Choice.Accept()).Record();
        var text = Text(record);

        Assert.Equal(["requirements"], record.Questions.Select(q => q.Question.Id));
        Assert.Equal(15, record.HiddenQuestions);
        Assert.All(
            FrameworkFile.Default.AllQuestions.Skip(1),
            q =>
            {
                Assert.DoesNotContain($"\"id\": \"{q.Id}\"", text, StringComparison.Ordinal);
                Assert.DoesNotContain(
                    MarkdownText.Literal(q.Name) + ":",
                    text,
                    StringComparison.Ordinal
                );
            }
        );
        Assert.DoesNotContain("says so", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_decision_shows_them() =>
        Assert.Equal(16, (Sparse with { Visibility = Visibility.Named }).Record().Questions.Length);

    [Fact]
    public void Reasons_of_an_anonymous_decision_stand_without_names_in_alphabetical_order()
    {
        var reversed = Given.Closed(Visibility.Anonymous, (_, _) => 2);
        reversed = reversed with { Leaders = [.. reversed.Leaders.Reverse()] };

        var reasons = reversed.Record().Questions.Single(q => q.Question.Id == "core").Reasons;

        Assert.Equal(
            ["Ana says so.", "Ben says so.", "Cara says so."],
            reasons.Select(r => r.Text)
        );
        Assert.All(reasons, r => Assert.Null(r.By));
    }

    [Fact]
    public void Reasons_of_a_named_decision_have_names() =>
        Assert.Equal(
            ["Ana", "Ben", "Cara"],
            Given
                .Closed(Visibility.Named)
                .Record()
                .Questions.Single(q => q.Question.Id == "core")
                .Reasons.Select(r => r.By)
        );

    [Fact]
    public void Who_finished_is_said_in_a_named_decision_only()
    {
        Assert.Equal(
            ["Ana", "Ben", "Cara"],
            Given.Closed(Visibility.Named).Record().Finishers.AsEnumerable()
        );
        Assert.Empty(Given.Closed(Visibility.Anonymous).Record().Finishers);
    }

    [Fact]
    public void A_move_is_hidden_when_too_few_gave_a_level_before_or_after()
    {
        var named = Sparse with { Visibility = Visibility.Named };
        var discussed = named.Discussed() with { Visibility = Visibility.Anonymous };
        var hidden = Assert.Single(discussed.Record().Rounds);

        Assert.Empty(hidden.Moves);
        Assert.Equal(1, hidden.Hidden);
        Assert.Single(
            Given.Closed(Visibility.Anonymous).Discussed().Record().Rounds.Single().Moves
        );
    }

    [Fact]
    public void A_move_is_hidden_once_too_few_give_a_level()
    {
        var discussed = Given.Closed(Visibility.Anonymous).Discussed();
        var ana = discussed.Leaders[0];
        var withdrawn = discussed.With(
            ana with
            {
                Answers = ana.Answers.SetItem("core", new("not-my-area", null)),
            }
        );

        var round = Assert.Single(withdrawn.Record().Rounds);

        Assert.Empty(round.Moves);
        Assert.Equal(1, round.Hidden);
        Assert.Single((withdrawn with { Visibility = Visibility.Named }).Record().Rounds[0].Moves);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 3)]
    public void Weights_of_fewer_than_three_rankings_are_hidden(int ranked, int shown)
    {
        var closed = Given.Closed(Visibility.Anonymous);
        var leaders = closed.Leaders.Select((l, i) => i < ranked ? l : l with { Priorities = [] });

        Assert.Equal(shown, (closed with { Leaders = [.. leaders] }).Record().Weights.Length);
    }

    [Fact]
    public void Figures_of_an_anonymous_decision_are_no_finer_than_on_the_card()
    {
        var text = RecordJson.Write(
            Given.Closed(Visibility.Anonymous).Decided(new Choice.Accept()).Record()
        );

        Assert.DoesNotMatch(@"\d\.\d{3}", text);
        Assert.Matches(@"\d\.\d{3}", RecordJson.Write(Given.Closed(Visibility.Named).Record()));
    }

    [Fact]
    public void Sections_of_hidden_questions_are_told_apart_from_questions()
    {
        var risks = Sparse.Decided(new Choice.Accept()).Record().Risks;

        Assert.All(
            risks.SelectMany(r => r.RaisedBy.Questions),
            q => Assert.Contains(FrameworkFile.Default.AllQuestions, f => f.Name == q)
        );
        Assert.All(
            risks.SelectMany(r => r.RaisedBy.Sections),
            s => Assert.Contains(FrameworkFile.Default.Sections, f => f.Name == s)
        );
        Assert.Contains(risks, r => !r.RaisedBy.Sections.IsEmpty);
    }

    [Fact]
    public void A_record_knows_nobody_by_id()
    {
        var text = Text(Given.Closed(Visibility.Named).Discussed().Record());

        Assert.DoesNotContain("oid-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("29:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("19:thread", text, StringComparison.Ordinal);
    }

    private static string Text(DecisionRecord record) =>
        RecordMarkdown.Write(record) + RecordJson.Write(record);
}
