using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Tests.Secrecy;

/// <summary>Reads everything that the bot sends in whole decisions, and finds nothing that its reader should not know.</summary>
public sealed partial class SecrecyTests
{
    private const int LongLevel = 16;

    private static readonly Gen<Visibility> Either = Gen.Bool.Select(named =>
        named ? Visibility.Named : Visibility.Anonymous
    );

    private static readonly Gen<Story> Any = Story.Of(Gen.Int[2, 12], Either);

    private static readonly Gen<Story> Anonymous = Story.Of(
        Gen.Int[4, 8],
        Gen.Const(Visibility.Anonymous)
    );

    private static readonly string[] Levels =
    [
        .. FrameworkFile
            .Default.AllQuestions.SelectMany(q => q.Levels)
            .Select(l => l.Name)
            .Where(name => name.Length >= LongLevel),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public Task While_answers_are_taken_nothing_depends_on_what_others_answer(int part) =>
        Gen.Select(Any, Gen.Int[0, 13])
            .SampleAsync(
                async (story, who) =>
                {
                    var watcher = who % story.Roles;
                    var one = await Performance.OfAsync(new(story, watcher));
                    var other = await Performance.OfAsync(new(story, watcher, OtherFrom: part));

                    var name = new World(story, watcher).NameOf(watcher);
                    Same(Blind(one, name, part), Blind(other, name, part));
                },
                iter: 10,
                threads: 1
            );

    [Fact]
    public Task In_an_anonymous_decision_nothing_depends_on_who_of_two_did_what() =>
        Gen.Select(Anonymous, Gen.Int[0, 99])
            .SampleAsync(
                async (story, who) =>
                {
                    var (one, other) = (
                        1 + (who % (story.Leaders - 1)),
                        1 + ((who + 1) % (story.Leaders - 1))
                    );
                    var watcher = Enumerable
                        .Range(who, story.Roles)
                        .Select(r => r % story.Roles)
                        .First(r => r != one && r != other);
                    var world = new World(story, watcher);
                    var plain = await Performance.OfAsync(world);
                    var swapped = await Performance.OfAsync(world with { Swapped = (one, other) });

                    var name = world.NameOf(watcher);
                    Same(SeenBy(plain, name), SeenBy(swapped, name));
                },
                iter: 10,
                threads: 1
            );

    [Fact]
    public Task Nobody_reads_what_they_should_not() =>
        Any.SampleAsync(
            async story =>
            {
                var world = new World(story, story.Stranger);
                foreach (var heard in await Performance.OfAsync(world))
                {
                    NoSecretOfOthers(heard, world);
                    if (story.Visibility is Visibility.Anonymous)
                    {
                        NothingOfHiddenQuestions(heard);
                        NoNameBesideAnAnswer(heard, world);
                        NoOutlookOnFew(heard);
                    }
                }
            },
            iter: 25,
            threads: 1
        );

    private static void NoSecretOfOthers(Heard heard, World world)
    {
        foreach (Match secret in Secrets.Matches(heard.Content))
        {
            var (part, role) = (
                secret.Groups["part"].Value,
                int.Parse(secret.Groups["role"].Value, CultureInfo.InvariantCulture)
            );
            var isOwn = heard.To is not null && heard.To == world.NameOf(role);
            var isTold =
                part is not "q"
                && (
                    heard.Then.Told.Contains(secret.Value)
                    || (world.Story.Visibility is Visibility.Named && IsOver(heard, part))
                );
            Assert.True(
                isOwn || isTold || heard.EchoesThread,
                $"{secret.Value} after {heard.After} by {heard.By} to {heard.To}: {heard.Content}"
            );
        }
    }

    /// <summary>Whether the part of the story has closed, so that its answers are told.</summary>
    private static bool IsOver(Heard heard, string part) => heard.Then.Closings > part[0] - '0';

    private static void NothingOfHiddenQuestions(Heard heard)
    {
        if (heard.IsOwnForm)
        {
            return;
        }

        foreach (var question in heard.Then.Hidden)
        {
            Assert.DoesNotContain(
                heard.Lines,
                line => line.Contains(question, StringComparison.Ordinal)
            );
        }
    }

    private static void NoNameBesideAnAnswer(Heard heard, World world)
    {
        foreach (var line in heard.IsOwnForm ? [] : heard.Lines)
        {
            Assert.False(
                world.Everybody.Any(name => line.Contains(name, StringComparison.Ordinal))
                    && (
                        Levels.Any(level => line.Contains(level, StringComparison.Ordinal))
                        || line.Contains(Sheet.Mark, StringComparison.Ordinal)
                    ),
                line
            );
        }
    }

    /// <summary>Of fewer than three an owner could sound out the answers.</summary>
    private static void NoOutlookOnFew(Heard heard) =>
        Assert.False(
            heard.Then is { IsBlind: true, Finished: < 3 }
                && Outlooks.Any(o => heard.Content.Contains(o, StringComparison.Ordinal)),
            heard.Content
        );

    /// <summary>What somebody gets while the answers of a part are taken; in a named decision without what others type for all to read.</summary>
    private static IEnumerable<string> Blind(IEnumerable<Heard> all, string name, int part) =>
        SeenBy(all.Where(h => h.Then.Closings <= part && h.Then.IsBlind && !h.EchoesThread), name);

    /// <summary>What somebody gets, without what an owner may know of closing early.</summary>
    private static IEnumerable<string> SeenBy(IEnumerable<Heard> all, string name) =>
        all.Where(h => h.IsSeenBy(name))
            .Where(h => !h.Content.Contains(English("reminder.closing"), StringComparison.Ordinal))
            .Select(h =>
                $"{h.After} {Outlooks.Aggregate(h.Content, (text, o) => text.Replace(o, "*", StringComparison.Ordinal))}"
            );

    private static readonly string[] Outlooks =
    [
        English("close.nothing-open"),
        English("close.cannot-change"),
        English("close.can-change"),
    ];

    private static string English(string key) => Language.English[key];

    private static void Same(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (ones, others) = (one.ToArray(), other.ToArray());
        Assert.All(ones.Zip(others), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(ones.Length, others.Length);
    }

    [GeneratedRegex(
        Sheet.Mark + @"(?<part>[01q])r(?<role>\d+)x\d*",
        RegexOptions.None,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Secrets { get; }
}
