using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forgetting;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Tests.Assessments.Forgetting;

public class ForgetterPropertyTests
{
    private static readonly Gen<string> Name = Gen.OneOf("ana", "ben", "cara", "olga", "cato");

    [Fact]
    public void Whatever_has_happened_no_id_or_name_of_the_person_is_left() =>
        Sample(
            (before, name) =>
            {
                if (Forgetter.Forget(before, Given.Person(name), Given.Noon) is Forgotten.Kept kept)
                {
                    var text = JsonSerializer.Serialize(kept.Next);
                    Assert.DoesNotContain($"oid-{name}", text, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain($"29:{name}", text, StringComparison.Ordinal);
                    Assert.DoesNotContain($"\"{name}\"", text, StringComparison.Ordinal);
                }
            }
        );

    [Fact]
    public void Forgetting_again_changes_nothing() =>
        Sample(
            (before, name) =>
            {
                if (Forgetter.Forget(before, Given.Person(name), Given.Noon) is Forgotten.Kept kept)
                {
                    Assert.IsType<Forgotten.Unchanged>(
                        Forgetter.Forget(kept.Next, Given.Person(name), Given.Noon)
                    );
                }
            }
        );

    [Fact]
    public void The_figures_of_a_result_keep_standing() =>
        Sample(
            (before, name) =>
            {
                if (
                    before.Closing is not null
                    && Forgetter.Forget(before, Given.Person(name), Given.Noon)
                        is Forgotten.Kept kept
                )
                {
                    Assert.Equal(IndexOf(before), IndexOf(kept.Next));
                    Assert.Equal(before.Decision?.Models, kept.Next.Decision?.Models);
                }
            }
        );

    [Fact]
    public void Everybody_else_keeps_all_that_they_gave() =>
        Sample(
            (before, name) =>
            {
                if (Forgetter.Forget(before, Given.Person(name), Given.Noon) is Forgotten.Kept kept)
                {
                    Assert.All(
                        before.Leaders.Where(l => l.Person.Name != name),
                        l => Assert.Equal(l.Answers, kept.Next.LeaderFor(l.Person)!.Answers)
                    );
                }
            }
        );

    private static ImmutableDictionary<string, double> IndexOf(Assessment assessment) =>
        Evaluator.Evaluate(assessment.ToPoll(Given.Framework)).Index;

    private static void Sample(Action<Assessment, string> holds) =>
        Gen.Select(AnyCommand.Timed.Array[0, 40], Name)
            .Sample((commands, name) => holds(Run(commands), name));

    private static Assessment Run((Command Command, int Minutes)[] commands)
    {
        var (assessment, now) = (Given.Open("ana", "ben", "cara"), Given.Noon);
        foreach (var (command, minutes) in commands)
        {
            now = now.AddMinutes(minutes);
            assessment = assessment.Decide(command, now) is Outcome.Accepted(var next, _)
                ? next
                : assessment;
        }

        return assessment;
    }
}
