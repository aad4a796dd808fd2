using CsCheck;
using Microsoft.Extensions.Time.Testing;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Outbox;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Outbox;

public sealed class SendPaceTests
{
    private static readonly (int Most, TimeSpan Length)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private readonly FakeTimeProvider _clock = new(Given.Noon);

    [Fact]
    public void A_sender_that_waits_as_told_never_breaks_a_limit_of_Teams() =>
        Gen.Int[0, 700]
            .Array[100]
            .Sample(pauses => Assert.All(Limits, l => Keeps(Sends(pauses), l)), iter: 30);

    [Fact]
    public void The_limit_of_an_hour_holds_too()
    {
        var sends = Sends([.. Enumerable.Repeat(0, 2000)]);

        Assert.All(Limits, l => Keeps(sends, l));
        Assert.True(sends[^1] - sends[0] >= TimeSpan.FromHours(1));
    }

    [Fact]
    public void Conversations_do_not_wait_for_one_another()
    {
        var pace = new SendPace(_clock);
        var other = Given.Assessment("b");
        other = other with { Venue = other.Venue with { Conversation = "19:other" } };
        for (var n = 0; n < 7; n++)
        {
            Assert.Equal(TimeSpan.Zero, pace.Take(Given.Assessment(), new Effect.PostDecision()));
        }

        Assert.NotEqual(TimeSpan.Zero, pace.Take(Given.Assessment(), new Effect.PostDecision()));
        Assert.Equal(TimeSpan.Zero, pace.Take(other, new Effect.PostDecision()));
    }

    [Fact]
    public void What_sends_nothing_never_waits()
    {
        var pace = new SendPace(_clock);

        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(TimeSpan.Zero, pace.Take(Given.Assessment(), new Effect.WatchDeadline()));
        }
    }

    /// <summary>The instants of sends after these pauses in milliseconds, each as soon as allowed.</summary>
    private static List<DateTimeOffset> Sends(int[] pauses)
    {
        var clock = new FakeTimeProvider(Given.Noon);
        var pace = new SendPace(clock);
        var sends = new List<DateTimeOffset>();
        foreach (var pause in pauses)
        {
            clock.Advance(TimeSpan.FromMilliseconds(pause));
            while (
                pace.Take(Given.Assessment(), new Effect.PostDecision()) is var wait
                && wait > TimeSpan.Zero
            )
            {
                clock.Advance(wait);
            }

            sends.Add(clock.GetUtcNow());
        }

        return sends;
    }

    private static void Keeps(List<DateTimeOffset> sends, (int Most, TimeSpan Length) limit)
    {
        for (var n = limit.Most; n < sends.Count; n++)
        {
            Assert.True(sends[n] - sends[n - limit.Most] >= limit.Length);
        }
    }
}
