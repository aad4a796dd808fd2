using TalentBot.Tests.Testing;

namespace TalentBot.Tests.PersonalData;

public sealed class ForgetTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task First_it_is_said_what_goes_and_what_stays_and_nothing_happens_yet()
    {
        await _team.GivenAsync(Given.Decision("Ana"));

        var card = Assert.Single(await _team.InPrivate("Ana").TypesAsync("forget me"));

        Assert.Contains("1 decision", card.Text, StringComparison.Ordinal);
        Assert.Contains("posted in Teams", card.Text, StringComparison.Ordinal);
        Assert.Contains("cannot be undone", card.Text, StringComparison.Ordinal);
        Assert.Empty(_team.PersonalData.Forgotten);
    }

    [Fact]
    public async Task Once_it_is_confirmed_the_one_who_pressed_is_forgotten()
    {
        var card = Assert.Single(await _team.InPrivate("Ana").TypesAsync("forget me"));

        var said = Assert.Single(await _team.InPrivate("Ana").PressesAsync(card, "Forget me now"));

        var subject = Assert.Single(_team.PersonalData.Forgotten);
        Assert.Equal(
            (Places.Tenant, "oid-Ana", Places.PrivateId("Ana")),
            (subject.Tenant, subject.Person.ObjectId, subject.Chat)
        );
        Assert.Contains("posted in Teams stay there", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forget me yes")]
    [InlineData("Forget: YES!")]
    [InlineData("vergessen ja")]
    public async Task It_is_confirmed_by_typing_too(string line)
    {
        var said = Assert.Single(await _team.InPrivate("Ana").TypesAsync(line));

        Assert.Equal("oid-Ana", Assert.Single(_team.PersonalData.Forgotten).Person.ObjectId);
        Assert.Contains("posted in Teams stay there", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forget me yesterday")]
    [InlineData("forget yes or no")]
    public async Task Nothing_but_a_yes_at_its_end_confirms_it(string line)
    {
        await _team.InPrivate("Ana").TypesAsync(line);

        Assert.Empty(_team.PersonalData.Forgotten);
    }

    [Fact]
    public async Task A_button_that_came_into_a_channel_forgets_nobody()
    {
        var card = Assert.Single(await _team.InPrivate("Ana").TypesAsync("forget me"));

        await _team.InThread("Ana").PressesAsync(card, "Forget me now");

        Assert.Empty(_team.PersonalData.Forgotten);
    }
}
