using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Secrecy;

/// <summary>Reads everything that is sent to anybody in whole decisions, from the start to the record.</summary>
public class WholeDecisionTests
{
    private static readonly string[] Names =
    [
        .. Enumerable.Range(0, 12).Select(i => $"Leader{(char)('A' + i)}"),
    ];

    private static readonly Framework Framework = FrameworkFile.Default;

    /// <summary>Number of leaders, and for each leader and question a level; 4 leaves it open.</summary>
    private static readonly Gen<(int Leaders, int[] Levels)> Worlds = Gen.Select(
        Gen.Int[2, 12],
        Gen.Int[0, 4].Array[12 * 16]
    );

    [Theory]
    [InlineData(Visibility.Anonymous)]
    [InlineData(Visibility.Named)]
    public Task Before_the_reveal_nobody_gets_anything_of_what_others_answered(
        Visibility visibility
    ) =>
        Worlds.SampleAsync(
            async world =>
            {
                using var run = await Run.OfAsync(world, visibility);

                Assert.All(run.Before, s => Run.ShowsNothingOfOthers(s.Reader, s.Text));
                Assert.All(
                    run.Before.Where(s => s.Reader is null),
                    s => Assert.DoesNotContain("index.", s.Text, StringComparison.Ordinal)
                );
            },
            iter: 12,
            threads: 1
        );

    [Fact]
    public Task After_the_reveal_an_anonymous_decision_shows_nothing_of_questions_with_too_few_answers() =>
        Worlds.SampleAsync(
            async world =>
            {
                using var run = await Run.OfAsync(world, Visibility.Anonymous);

                Assert.NotEmpty(run.After);
                Assert.All(run.After, text => run.ShowsNothingBelowThree(text));
            },
            iter: 12,
            threads: 1
        );

    /// <summary>One decision with everything that was sent in it.</summary>
    private sealed class Run(Team team, int leaders, int[] levels) : IDisposable
    {
        /// <summary>What was sent before the reveal; no reader stands for everybody.</summary>
        public List<(string? Reader, string Text)> Before { get; } = [];

        /// <summary>What everybody could read after it.</summary>
        public List<string> After { get; } = [];

        public static async Task<Run> OfAsync(
            (int Leaders, int[] Levels) world,
            Visibility visibility
        )
        {
            var run = new Run(new([.. Names, "Olga"]), world.Leaders, world.Levels);
            await run.AnswerAsync(visibility);
            await run.RevealAsync();
            return run;
        }

        public void Dispose() => team.Dispose();

        public static void ShowsNothingOfOthers(string? reader, string text) =>
            Assert.All(
                Names.Where(name => name != reader),
                name => Assert.DoesNotContain(Secret(name), text, StringComparison.Ordinal)
            );

        public void ShowsNothingBelowThree(string text)
        {
            foreach (var (index, question) in Framework.AllQuestions.Index())
            {
                if (Given(index) < 3)
                {
                    Assert.All(
                        question.Levels,
                        level =>
                            Assert.DoesNotContain(
                                $"said: {level.Says}",
                                text,
                                StringComparison.Ordinal
                            )
                    );
                    Assert.DoesNotContain($"“{question.Name}”", text, StringComparison.Ordinal);
                }
            }

            Assert.DoesNotContain("secret of", text, StringComparison.Ordinal);
        }

        private int Given(int question) =>
            Enumerable.Range(0, leaders).Count(leader => levels[(leader * 16) + question] < 4);

        private async Task AnswerAsync(Visibility visibility)
        {
            await team.GivenAsync(
                Testing.Given.Decision(Names[..leaders]) with
                {
                    Visibility = visibility,
                }
            );
            for (var leader = 0; leader < leaders; leader++)
            {
                await FillAsync(leader);
                if (!team.Decision.TakesAnswers)
                {
                    return;
                }

                foreach (var line in new[] { "status", "help", "decisions", "why", "record" })
                {
                    Note(await team.InThread("Olga").TypesAsync(line));
                }

                Note(await team.DeliverAsync());
            }
        }

        private async Task FillAsync(int leader)
        {
            var client = team.InThread(Names[leader]);
            var form = await client.OpensChecklistAsync();
            form = await client.SubmitsAsync(form, "Next", [.. Testing.Given.Ranking]);
            foreach (var section in Framework.Sections)
            {
                Before.Add((Names[leader], form.Whole));
                form = await client.SubmitsAsync(form, "Next", Answers(leader, section));
            }

            await client.SubmitsAsync(form, "Finish");
        }

        private (string, string)[] Answers(int leader, Section section) =>
            [
                .. Framework
                    .AllQuestions.Index()
                    .Where(q => section.Questions.Contains(q.Item))
                    .Select(q => (q.Item, Level: levels[(leader * 16) + q.Index]))
                    .Where(a => a.Level < 4)
                    .SelectMany(a =>
                        new[]
                        {
                            (a.Item.Id, a.Item.Levels[a.Level].Id),
                            (SectionForm.ReasonField(a.Item.Id), Secret(Names[leader])),
                        }
                    ),
            ];

        private async Task RevealAsync()
        {
            await team.InThread("Olga").TypesAsync("close");
            After.AddRange((await team.DeliverAsync()).Select(d => d.Whole));
            foreach (var line in new[] { "why", "record", "status", "help", "decisions" })
            {
                After.AddRange((await team.InThread("Olga").TypesAsync(line)).Select(d => d.Whole));
            }
        }

        private void Note(IEnumerable<Drawn> shown) =>
            Before.AddRange(shown.Select(d => ((string?)null, d.Whole)));

        private static string Secret(string name) => $"secret of {name}";
    }
}
