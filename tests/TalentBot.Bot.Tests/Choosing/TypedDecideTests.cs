using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Choosing;

public sealed class TypedDecideTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Ana");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Closing.Of(Visibility.Anonymous));
        await _team.DeliverAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    public static TheoryData<string, Choice> Lines =>
        new()
        {
            { "decide accept", new Choice.Accept() },
            { "decide Accept", new Choice.Accept() },
            {
                "decide freelancers because we know them",
                new Choice.OtherModel("freelancers", "we know them")
            },
            {
                "decide Freelancers, because: we know them",
                new Choice.OtherModel("freelancers", "we know them")
            },
            {
                "decide mix freelancers, augmentation because both help",
                new Choice.Mix(["freelancers", "augmentation"], "both help")
            },
            {
                "decide mix Managed services and Freelancers because both help",
                new Choice.Mix(["freelancers", "managed"], "both help")
            },
            {
                "decide hiring because of the law because it is so",
                new Choice.DirectHiring("of the law because it is so")
            },
            {
                "decide not now because there is no budget",
                new Choice.NotNow("there is no budget")
            },
        };

    [Theory]
    [InlineData("decide accept, review in 6 months", "2026-09-02", null)]
    [InlineData("decide accept review 2026-10-01", "2026-10-01", null)]
    [InlineData(
        "decide freelancers because they know us; review 1 October",
        "2026-10-01",
        "they know us"
    )]
    [InlineData("decide freelancers because of code review", "2026-06-02", "of code review")]
    [InlineData(
        "decide freelancers because we review in 6 months, review in 2 weeks",
        "2026-03-16",
        "we review in 6 months"
    )]
    public async Task The_day_to_look_back_may_be_typed_at_the_end(
        string line,
        string day,
        string? reason
    )
    {
        await _team.InThread("Olga").TypesAsync(line);

        var decision = _team.Decision.Decision!;
        Assert.Equal(
            day,
            decision.ReviewAt!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        Assert.Equal(reason, (decision.Choice as Choice.OtherModel)?.Reason);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_line_decides_and_what_appears_in_the_thread_says_so(
        string line,
        Choice choice
    )
    {
        Assert.Empty(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(choice, _team.Decision.Decision!.Choice);
        Assert.NotNull(_team.Decision.Decision.ReviewAt);
        Assert.Single(
            await _team.DeliverAsync(),
            d => d.Text.Contains("It is decided", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("decide freelancers", "needs a reason")]
    [InlineData("decide hiring because", "needs a reason")]
    [InlineData("decide mix freelancers because one", "at least two models")]
    [InlineData("decide something else", "I could not tell what you decide")]
    [InlineData("decide mix freelancers and robots because", "I could not tell what you decide")]
    public async Task What_cannot_be_decided_is_said_privately(string line, string said)
    {
        var told = Assert.Single(await _team.InThread("Olga").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Olga"), told.Place);
        Assert.Contains(said, told.Text, StringComparison.Ordinal);
        Assert.Null(_team.Decision.Decision);
    }

    [Fact]
    public async Task The_same_line_again_changes_nothing()
    {
        await _team.InThread("Olga").TypesAsync("decide accept");
        _team.Clock.Advance(TimeSpan.FromMinutes(5));

        var told = Assert.Single(await _team.InThread("Olga").TypesAsync("decide accept"));

        Assert.Contains("decided before", told.Text, StringComparison.Ordinal);
        Assert.Empty(_team.Decision.EarlierDecisions);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("decide accept")]
    [InlineData("decide nonsense")]
    public async Task Others_are_refused_privately(string line)
    {
        var told = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Ana"), told.Place);
        Assert.Contains("Ask one of them", told.Text, StringComparison.Ordinal);
        Assert.Null(_team.Decision.Decision);
    }

    [Fact]
    public async Task The_word_alone_brings_the_form_one_to_one()
    {
        var form = Assert.Single(await _team.InThread("Olga").TypesAsync("decide"));

        Assert.Equal(Places.PrivateId("Olga"), form.Place);
        Assert.Equal(["choice", "models", "reason", "dissent", "review"], form.Fields);
    }
}
