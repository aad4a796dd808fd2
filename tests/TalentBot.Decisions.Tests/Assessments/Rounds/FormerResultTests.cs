using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Rounds;

public class FormerResultTests
{
    private static readonly Assessment Closed = Given
        .Open("ana", "ben", "cara")
        .After(
            Work("ana", 0, "pace fast"),
            Work("ben", 0, "pace slow"),
            Work("cara", 0, "pace slow"),
            Finish("ana"),
            Finish("ben"),
            Finish("cara")
        );

    [Fact]
    public void Reopened_for_one_leader_an_anonymous_decision_keeps_the_former_result()
    {
        var again = Closed.After(Reopen("olga"), Work("ana", 1, "pace slow"), Close("olga"));

        Assert.True(again.KeepsFormerResult);
        Assert.Equal(Figures(Closed), Figures(again));
        Assert.Equal("slow", again.Of("ana").Answers["pace"].Choice);
    }

    [Fact]
    public void A_second_round_of_two_leaders_keeps_the_former_result()
    {
        var again = Closed.After(
            Second("olga", "pace"),
            Again("ana", null, "pace slow"),
            Finish("ben"),
            Close("olga")
        );

        Assert.True(again.KeepsFormerResult);
        Assert.Equal(Figures(Closed), Figures(again));
    }

    [Fact]
    public void A_second_round_of_three_leaders_has_a_new_result_whoever_changed_something()
    {
        var again = Closed.After(
            Second("olga", "pace"),
            Again("ana", null, "pace slow"),
            Finish("ana"),
            Finish("ben"),
            Finish("cara")
        );

        Assert.False(again.KeepsFormerResult);
        Assert.NotEqual(Figures(Closed), Figures(again));
    }

    [Fact]
    public void Somebody_invited_after_the_result_does_not_change_it_alone()
    {
        var again = Closed.After(
            Reopen("olga"),
            Invite("olga", "dora"),
            Work("dora", 0, "pace fast"),
            Finish("dora")
        );

        Assert.True(again.KeepsFormerResult);
        Assert.Equal(Figures(Closed), Figures(again));
    }

    [Fact]
    public void Who_has_taken_everything_back_since_cannot_be_taken_out_to_show_the_difference()
    {
        var again = Closed.After(Reopen("olga"), Work("ana", 1, ""));

        Assert.False(again.Of("ana").HasGivenAnything);
        again.Decide(Remove("olga", "ana")).IsRefused(Refusal.WouldReveal);
        Assert.True(again.After(Close("olga")).KeepsFormerResult);
    }

    [Fact]
    public void What_was_handed_in_before_counts_once_enough_have_handed_in()
    {
        var once = Closed.After(Reopen("olga"), Work("ana", 1, "pace slow"), Close("olga"));

        var twice = once.After(
            Reopen("olga"),
            Work("ben", 1, "pace fast"),
            Work("cara", 1, "pace fast"),
            Close("olga")
        );

        Assert.False(twice.KeepsFormerResult);
        Assert.NotEqual(Figures(Closed), Figures(twice));
    }

    [Fact]
    public void A_named_decision_has_a_new_result_whoever_changed_something()
    {
        var named = Closed with { Visibility = Visibility.Named };

        var again = named.After(Reopen("olga"), Work("ana", 1, "pace slow"), Close("olga"));

        Assert.False(again.KeepsFormerResult);
        Assert.NotEqual(Figures(Closed), Figures(again));
    }

    [Fact]
    public void Reopened_for_nothing_it_closes_with_the_same_result()
    {
        var again = Closed.After(Reopen("olga"), Close("olga"));

        Assert.False(again.KeepsFormerResult);
        Assert.Equal(Figures(Closed), Figures(again));
    }

    /// <summary>Two results that are shown one after the other can be compared; whoever made the difference is one of three at least.</summary>
    [Fact]
    public void No_difference_between_shown_results_can_be_laid_to_fewer_than_three()
    {
        var (kept, renewed) = (0, 0);
        AnyCommand
            .Timed.Array[20, 80]
            .Sample(
                commands =>
                {
                    var seen = Comparisons(commands);
                    kept += seen.Kept;
                    renewed += seen.Renewed;
                },
                iter: 4000,
                threads: 1
            );

        Assert.NotEqual((0, 0), (kept, renewed));
        Assert.True(kept > 0 && renewed > 0, $"kept {kept}, renewed {renewed}");
    }

    private static (int Kept, int Renewed) Comparisons((Command Command, int Minutes)[] commands)
    {
        var (assessment, now) = (Closed, Given.Noon);
        var (shown, handed) = (Contents(Closed), new HashSet<string>(StringComparer.Ordinal));
        var (kept, renewed) = (0, 0);
        foreach (var (command, minutes) in commands)
        {
            now = now.AddMinutes(minutes);
            if (assessment.Decide(command, now) is not Outcome.Accepted(var next, _))
            {
                continue;
            }

            if (command is Command.Answer or Command.Finish)
            {
                handed.Add(AnyCommand.PersonOf(command)!.Name);
            }

            if (assessment.Closing is null && next.Closing is not null)
            {
                if (Contents(next) == shown)
                {
                    kept += next.KeepsFormerResult ? 1 : 0;
                }
                else
                {
                    Assert.InRange(handed.Count, 3, int.MaxValue);
                    (shown, renewed) = (Contents(next), renewed + 1);
                    handed.Clear();
                }
            }

            assessment = next;
        }

        return (kept, renewed);
    }

    /// <summary>Everything that a result rests on and people have given.</summary>
    private static string Contents(Assessment closed) =>
        string.Join(
            ';',
            closed
                .ToPoll(Given.Framework)
                .Ballots.Select(b =>
                    string.Join('>', b.Priorities)
                    + ':'
                    + string.Join(
                        ',',
                        b.Answers.Select(a => $"{a.Key} {a.Value}").Order(StringComparer.Ordinal)
                    )
                )
                .Where(text => text.Length > 1)
        );

    private static string Figures(Assessment closed)
    {
        var result = Evaluator.Evaluate(closed.ToPoll(Given.Framework));
        return string.Join(' ', result.Ranking.Select(m => $"{m} {result.Index[m]}"));
    }
}
