using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Tests.Cards;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Commands;

/// <summary>Every command in every place and state: what help lists works when it is typed, and nothing else does.</summary>
public sealed class HelpTableTests
{
    public static TheoryData<string, string> PlacesAndStates()
    {
        var all = new TheoryData<string, string>();
        foreach (var place in new[] { "personal", "group chat", "channel" })
        {
            foreach (var state in States.Keys)
            {
                all.Add(place, state);
            }
        }

        return all;
    }

    private static readonly Dictionary<string, Func<Assessment?>> States = new(
        StringComparer.Ordinal
    )
    {
        ["none"] = () => null,
        ["open"] = () => Answered(),
        ["second round"] = () => Answered().SecondRound(),
        ["closed"] = () => Answered().Closed(),
        ["decided"] = () => Answered().Closed().Decided(new Choice.Accept()),
        ["reviewed"] = () => Answered().Closed().Decided(new Choice.Accept()).Reviewed(),
        ["cancelled"] = () =>
            Answered() with
            {
                State = new AssessmentState.Cancelled(Team.Noon, ""),
            },
    };

    [Theory]
    [MemberData(nameof(PlacesAndStates))]
    public async Task What_help_lists_works_and_nothing_else_does(string place, string state)
    {
        using var asking = await TeamAsync(place, state);
        var help = Assert.Single(await Client(asking, place).TypesAsync("help"));

        foreach (var command in CommandWord.All)
        {
            using var typing = await TeamAsync(place, state);
            var replies = await Client(typing, place).TypesAsync(command.Word);

            Assert.True(
                Lists(help, command.Word) == !replies.Any(IsHelpInstead)
                    // A word may mean another command here, as “cancel” does one to one.
                    || CommandWord.Find(command.Word, ScopeOf(place)) != command,
                $"{command.Word} in {place}, {state}: {string.Join('\n', replies.Select(r => r.Text))}"
            );
        }
    }

    [Theory]
    [InlineData("open", "answer", "status", "close", "deadline")]
    [InlineData("second round", "answer", "status", "close")]
    [InlineData("closed", "why", "round", "decide", "record", "share")]
    [InlineData("decided", "record", "share", "review")]
    [InlineData("reviewed", "record", "share")]
    [InlineData("cancelled", "start")]
    public async Task Help_begins_with_what_the_decision_needs_next(
        string state,
        params string[] words
    )
    {
        using var team = await TeamAsync("channel", state);

        var help = Assert.Single(await Client(team, "channel").TypesAsync("help"));

        var lines = help.Text.Split('\n');
        var first = Array.IndexOf(lines, "The decision here") + 3;
        Assert.Equal(
            words,
            lines.Skip(first).Take(words.Length).Select(line => line.Split(' ')[0])
        );
        Assert.Equal("Decide together", lines[first + words.Length]);
    }

    [Fact]
    public async Task Who_owns_nothing_is_not_told_to_close_or_decide()
    {
        using var team = await TeamAsync("channel", "closed");

        var help = Assert.Single(await team.InThread("Ben").TypesAsync("help"));

        var now = help.Text[..help.Text.IndexOf("Decide together", StringComparison.Ordinal)];
        Assert.Contains("\nwhy ", now, StringComparison.Ordinal);
        Assert.DoesNotContain("\ndecide ", now, StringComparison.Ordinal);
        Assert.DoesNotContain("Decide…", help.Buttons);
    }

    [Fact]
    public async Task In_another_thread_nothing_is_said_about_the_decision()
    {
        using var team = await TeamAsync("channel", "open");

        var help = Assert.Single(await team.InThread("Olga", message: 9).TypesAsync("help"));

        Assert.DoesNotContain("The decision here", help.Text, StringComparison.Ordinal);
        Assert.Contains("Start a decision…", help.Buttons);
    }

    [Fact]
    public async Task One_to_one_help_says_what_waits_to_be_answered()
    {
        using var team = new Team("Olga", "Ana");
        await team.GivenAsync(Testing.Given.Decision("Ana"));

        var help = Assert.Single(await team.InPrivate("Ana").TypesAsync("help"));
        var form = Assert.Single(
            await team.InPrivate("Ana").PressesAsync(help, "Answer: Payments rewrite")
        );

        Assert.Contains("1 decision waits for your answers:", help.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 6", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_waits_for_who_has_finished()
    {
        using var team = new Team("Olga", "Ana", "Ben");
        await team.GivenAsync(Testing.Given.Decision("Ana", "Ben"));
        await team.InThread("Ana").FinishesAsync();

        var help = Assert.Single(await team.InPrivate("Ana").TypesAsync("help"));

        Assert.DoesNotContain("for your answers", help.Text, StringComparison.Ordinal);
    }

    private static bool Lists(Drawn help, string word) =>
        help.Text.Contains($"\n{word} ", StringComparison.Ordinal);

    private static bool IsHelpInstead(Drawn reply) =>
        reply.Text.Contains("I do not know “", StringComparison.Ordinal)
        || reply.Text.Contains("Here I can do this:", StringComparison.Ordinal);

    private static async Task<Team> TeamAsync(string place, string state)
    {
        var team = new Team("Olga", "Ana", "Ben");
        if (States[state]() is { } decision)
        {
            var shown = Testing.Given.Decision().Venue;
            await team.GivenAsync(
                decision with
                {
                    Id = Testing.Given.Id,
                    Owner = Testing.Given.Person("Olga"),
                    Venue = place is "group chat"
                        ? shown with
                        {
                            Conversation = Places.GroupChat.Id,
                        }
                        : shown,
                }
            );
        }

        return team;
    }

    private static Client Client(Team team, string place) =>
        place switch
        {
            "personal" => team.InPrivate("Olga"),
            "group chat" => team.InGroupChat("Olga"),
            _ => team.InThread("Olga"),
        };

    private static Scope ScopeOf(string place) =>
        place switch
        {
            "personal" => Scope.Personal,
            "group chat" => Scope.GroupChat,
            _ => Scope.Channel,
        };

    private static Assessment Answered() => Cards.Given.Open().Answered((_, _) => 1);
}
