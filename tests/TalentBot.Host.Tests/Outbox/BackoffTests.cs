using TalentBot.Host.Outbox;

namespace TalentBot.Host.Tests.Outbox;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 8)]
    [InlineData(9, 300)]
    [InlineData(1000, 300)]
    public void It_doubles_up_to_five_minutes_give_or_take_a_quarter(int failed, int seconds) =>
        Assert.InRange(
            Backoff.After(failed, asked: null).TotalSeconds,
            seconds * 0.75,
            seconds * 1.2501
        );

    [Theory]
    [InlineData(10, 10)]
    [InlineData(60, 60)]
    [InlineData(61, 60)]
    [InlineData(100_000, 60)]
    public void It_is_never_shorter_than_asked_up_to_an_hour(int asked, int minutes) =>
        Assert.InRange(
            Backoff.After(0, TimeSpan.FromMinutes(asked)).TotalMinutes,
            minutes,
            minutes * 1.1001
        );

    [Fact]
    public void Those_who_were_told_the_same_do_not_come_back_together() =>
        Assert.NotEqual(
            1,
            Enumerable
                .Range(0, 50)
                .Select(_ => Backoff.After(0, TimeSpan.FromMinutes(1)))
                .Distinct()
                .Count()
        );

    [Fact]
    public void Those_who_fail_together_do_not_come_back_together() =>
        Assert.NotEqual(
            1,
            Enumerable.Range(0, 50).Select(_ => Backoff.After(5, null)).Distinct().Count()
        );
}
