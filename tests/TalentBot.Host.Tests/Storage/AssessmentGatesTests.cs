using TalentBot.Host.Storage;

namespace TalentBot.Host.Tests.Storage;

public sealed class AssessmentGatesTests
{
    private readonly AssessmentGates _gates = new();

    [Fact]
    public async Task A_second_change_of_an_assessment_waits_for_the_first()
    {
        var first = await _gates.EnterAsync("a", default);
        var second = _gates.EnterAsync("a", default);
        Assert.False(second.IsCompleted);

        first.Dispose();

        (await second).Dispose();
    }

    [Fact]
    public async Task Assessments_do_not_wait_for_one_another()
    {
        using var first = await _gates.EnterAsync("a", default);
        using var second = await _gates.EnterAsync("b", default);

        Assert.Equal(2, _gates.Count);
    }

    [Fact]
    public async Task Nothing_is_kept_of_an_assessment_that_nobody_changes()
    {
        using var impatience = new CancellationTokenSource();
        var first = await _gates.EnterAsync("a", default);
        var given_up = _gates.EnterAsync("a", impatience.Token);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given_up);

        first.Dispose();

        Assert.Equal(0, _gates.Count);
    }
}
