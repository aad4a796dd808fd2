using System.Collections.Immutable;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Rounds;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Rounds;

public class RoundContextTests
{
    private static readonly Assessment Closed = Closing.Of(Visibility.Anonymous);

    private static Question Asked => FrameworkFile.Default.Question(Closed.Discussed()[0]);

    [Fact]
    public void Without_names_only_counts_and_words_are_shown_whoever_said_them()
    {
        var shown = Text(Running(Closed));
        var reversed = Text(Running(Closed with { Leaders = [.. Closed.Leaders.Reverse()] }));

        Assert.Equal(shown, reversed);
        Assert.Contains($"“{Asked.Levels[0].Name}”: 1 leader", shown, StringComparison.Ordinal);
        Assert.Contains("Because Ana thinks so", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana:", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("oid-", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_named_decision_names_stand_beside_levels_and_reasons()
    {
        var shown = Text(Running(Closed with { Visibility = Visibility.Named }));

        Assert.Contains($"“{Asked.Levels[0].Name}”: Ana", shown, StringComparison.Ordinal);
        Assert.Contains("Ben: Because Ben thinks so", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_answer_while_the_round_runs_is_not_seen()
    {
        var running = Running(Closed);
        var changed = running.With(
            running.Leaders[0] with
            {
                Answers = running
                    .Leaders[0]
                    .Answers.SetItem(Asked.Id, new(Asked.Levels[2].Id, "Canary: I changed.")),
            }
        );

        Assert.Equal(Text(running), Text(changed));
        Assert.DoesNotContain("Canary", Text(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_person_has_changed_since_the_result_that_was_shown_is_not_seen()
    {
        var before = Text(RoundContext.Now(Closed, Asked, Language.English));
        var ana = Running(Closed).Leaders[0];
        var changed = new Answer(Asked.Levels[2].Id, "Canary: I changed.");
        var running = Running(Closed)
            .With(
                ana with
                {
                    Answers = ana.Answers.SetItem(Asked.Id, changed),
                    HasHandedIn = true,
                }
            );
        var closed = Next(running, new Command.Close(Given.Person("Olga")));
        var again = Running(closed);

        Assert.True(closed.KeepsFormerResult);
        Assert.Equal(before, Text(RoundContext.Now(closed, Asked, Language.English)));
        Assert.Equal(Text(Running(Closed)), Text(again));
        Assert.DoesNotContain("Canary", Text(again), StringComparison.Ordinal);
    }

    [Fact]
    public void Below_three_levels_an_anonymous_decision_shows_nothing()
    {
        var sparse = Closing.Of(Visibility.Anonymous, Asked.Id);

        Assert.Empty(RoundContext.Now(sparse, Asked, Language.English));
        Assert.NotEmpty(
            RoundContext.Now(sparse with { Visibility = Visibility.Named }, Asked, Language.English)
        );
    }

    [Fact]
    public void Outside_a_second_round_nothing_is_shown() =>
        Assert.Empty(RoundContext.Of(Closed, Asked, Language.English));

    [Fact]
    public void Long_reasons_of_many_leaders_fit_into_a_card()
    {
        var many = Closed with
        {
            Leaders =
            [
                .. Enumerable
                    .Range(0, 50)
                    .Select(i =>
                        Closed.Leaders[0] with
                        {
                            Person = Given.Person($"L{i}"),
                            Answers = ImmutableDictionary<string, Answer>.Empty.Add(
                                Asked.Id,
                                new(Asked.Levels[0].Id, new string('ش', 1000))
                            ),
                        }
                    ),
            ],
        };

        var card = Card.Of("", RoundContext.Now(many, Asked, Language.English));

        Assert.InRange(card.ToJson().Length, 1000, 12_000);
        Assert.Contains(
            "more reasons are in the record",
            Text(RoundContext.Now(many, Asked, Language.English)),
            StringComparison.Ordinal
        );
    }

    private static Assessment Running(Assessment closed) =>
        Next(
            closed,
            new Command.StartSecondRound(Given.Person("Olga"), [Asked.Id], Team.Noon.AddDays(1))
        );

    private static Assessment Next(Assessment assessment, Command command) =>
        Assert
            .IsType<Outcome.Accepted>(
                LifeCycle.Decide(
                    assessment,
                    Plan.For(FrameworkFile.Default, assessment),
                    command,
                    Team.Noon
                )
            )
            .Next;

    private static string Text(Assessment running) =>
        Text(RoundContext.Of(running, Asked, Language.English));

    private static string Text(IEnumerable<AdaptiveCards.AdaptiveElement> elements)
    {
        var message = Card.ToActivity(Card.Of("", elements), Language.English);
        message.Conversation = Places.Thread();
        return Drawn.Of(message).Text;
    }
}
