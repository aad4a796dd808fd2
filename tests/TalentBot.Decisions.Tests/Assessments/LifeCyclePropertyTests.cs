using System.Collections.Immutable;
using CsCheck;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Decisions.Tests.Assessments;

public class LifeCyclePropertyTests
{
    private static readonly Assessment Open = Given.Open("ana", "ben", "cara");

    [Fact]
    public void Revisions_never_fall() =>
        Sample(step =>
        {
            foreach (var form in Given.Plan.Forms)
            {
                Assert.All(
                    step.Before.Leaders.Zip(step.After.Leaders),
                    l => Assert.True(l.First.Revision(form.Id) <= l.Second.Revision(form.Id))
                );
            }
        });

    [Fact]
    public void Nothing_changes_once_it_is_closed() =>
        Sample(step =>
        {
            if (step.Before.State is AssessmentState.Closed)
            {
                Assert.Same(step.Before, step.After);
            }
        });

    [Fact]
    public void Nothing_changes_without_being_accepted() =>
        Sample(step =>
        {
            if (step.Outcome is not Outcome.Accepted)
            {
                Assert.Same(step.Before, step.After);
            }
        });

    [Fact]
    public void The_same_people_are_invited_all_the_time() =>
        Sample(step =>
            Assert.Equal(
                Open.Leaders.Select(l => l.Person),
                step.After.Leaders.Select(l => l.Person)
            )
        );

    [Fact]
    public void A_command_changes_the_part_of_its_person_only() =>
        Sample(step =>
        {
            var by = AnyCommand.PersonOf(step.Command);
            Assert.All(
                step.Before.Leaders.Zip(step.After.Leaders).Where(l => by != l.First.Person),
                l => Assert.Same(l.First, l.Second)
            );
        });

    [Fact]
    public void It_closes_at_most_once() =>
        AnyCommand
            .Timed.Array[0, 40]
            .Sample(commands =>
                Assert.InRange(
                    Run(commands)
                        .SelectMany(s => s.Outcome is Outcome.Accepted(_, var e) ? e : [])
                        .Count(e => e is Effect.PostRecommendation),
                    0,
                    1
                )
            );

    private static void Sample(Action<Step> holds) =>
        AnyCommand
            .Timed.Array[0, 40]
            .Sample(commands =>
            {
                foreach (var step in Run(commands))
                {
                    holds(step);
                }
            });

    private static ImmutableArray<Step> Run((Command Command, int Minutes)[] commands)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var (assessment, now) = (Open, Given.Noon);
        foreach (var (command, minutes) in commands)
        {
            now = now.AddMinutes(minutes);
            var outcome = assessment.Decide(command, now);
            var next = outcome is Outcome.Accepted(var accepted, _) ? accepted : assessment;
            steps.Add(new(assessment, command, outcome, next));
            assessment = next;
        }

        return steps.ToImmutable();
    }

    private sealed record Step(
        Assessment Before,
        Command Command,
        Outcome Outcome,
        Assessment After
    );
}
