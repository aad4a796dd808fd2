using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Microsoft.Bot.Tests.Connector.Authentication;

public sealed class ChannelSigningKeysTests : IDisposable
{
    private readonly FakeIssuer _issuer = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly ChannelSigningKeys _keys;

    public ChannelSigningKeysTests()
    {
        _keys = new ChannelSigningKeys(
            FakeIssuer.MetadataAddress,
            _issuer.Service,
            NullLogger.Instance,
            _clock
        );
    }

    public void Dispose()
    {
        _keys.Dispose();
        _issuer.Dispose();
    }

    [Fact]
    public async Task Keys_are_fetched_once_and_then_kept()
    {
        await FindAsync("chan");
        await FindAsync("chan");

        Assert.Equal(1, _issuer.Fetches);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task A_new_key_is_found_with_one_fetch(int minutesLater)
    {
        await FindAsync("chan");
        _issuer.AddKey("new", "msteams");
        _clock.Advance(TimeSpan.FromMinutes(minutesLater));

        Assert.Single(await FindAsync("new"));
        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task Many_who_bring_a_new_key_wait_for_the_same_fetch()
    {
        await FindAsync("chan");
        _issuer.AddKey("new", "msteams");

        var found = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => Task.Run(() => FindAsync("new")))
        );

        Assert.All(found, keys => Assert.Single(keys));
        Assert.Equal(2, _issuer.Fetches);
    }

    [Theory]
    [InlineData("chan", 2)]
    [InlineData("invented", 1)]
    public async Task Invented_keys_cause_at_most_one_fetch_in_five_minutes(
        string first,
        int fetches
    )
    {
        await FindAsync(first);

        await InventAsync();
        _clock.Advance(TimeSpan.FromSeconds(299));
        await InventAsync();
        Assert.Equal(fetches, _issuer.Fetches);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await InventAsync();

        Assert.Equal(fetches + 1, _issuer.Fetches);
    }

    [Fact]
    public async Task The_fetch_of_a_day_is_also_held_against_invented_keys()
    {
        await FindAsync("chan");
        _clock.Advance(TimeSpan.FromHours(25));
        await FindAsync("chan");

        await InventAsync();

        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_forgotten_with_the_next_fetch()
    {
        _issuer.AddKey("other", "msteams");
        await FindAsync("chan");
        _issuer.RemoveKey("chan");

        Assert.Single(await FindAsync("chan"));
        await FindAsync("invented");

        Assert.Empty(await FindAsync("chan"));
        Assert.Single(await FindAsync("other"));
    }

    [Fact]
    public async Task Known_keys_are_trusted_for_two_days_at_most()
    {
        await FindAsync("chan");
        _issuer.IsDown = true;
        _clock.Advance(TimeSpan.FromHours(47.9));
        Assert.Single(await FindAsync("chan"));
        _clock.Advance(TimeSpan.FromHours(0.1));

        Assert.Empty(await FindAsync("chan"));
        _issuer.IsDown = false;
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Single(await FindAsync("chan"));
    }

    [Fact]
    public async Task A_document_without_keys_takes_none_away()
    {
        await FindAsync("chan");
        _issuer.RemoveKey("chan");
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Single(await FindAsync("chan"));
        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task Keys_are_fetched_anew_each_day_and_removed_ones_are_forgotten()
    {
        _issuer.AddKey("other", "msteams");
        Assert.Single(await FindAsync("chan"));
        _issuer.RemoveKey("chan");
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Empty(await FindAsync("chan"));
    }

    [Fact]
    public async Task Known_keys_stay_in_use_while_the_service_is_down()
    {
        await FindAsync("chan");
        _issuer.IsDown = true;
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Single(await FindAsync("chan"));
        Assert.Empty(await FindAsync("unknown"));
    }

    [Fact]
    public async Task A_service_that_was_down_at_first_is_asked_again_soon()
    {
        _issuer.IsDown = true;
        Assert.Empty(await FindAsync("chan"));
        _issuer.IsDown = false;

        Assert.Empty(await FindAsync("chan"));
        _clock.Advance(TimeSpan.FromSeconds(6));

        Assert.Single(await FindAsync("chan"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"jwks_uri":5}""")]
    [InlineData("""{"jwks_uri":"http://login.example/keys"}""")]
    [InlineData("""{"jwks_uri":"keys"}""")]
    public async Task Metadata_that_cannot_be_trusted_gives_no_keys(string metadata)
    {
        _issuer.Service.Answer = _ => FakeService.Json(metadata);

        Assert.Empty(await FindAsync("chan"));
    }

    [Fact]
    public async Task A_document_of_keys_has_a_largest_size()
    {
        var serve = _issuer.Service.Answer;
        _issuer.Service.Answer = request =>
            request.Path == "/keys"
                ? FakeService.Json($$"""{"keys":[],"filler":"{{new string('x', 300_000)}}"}""")
                : serve(request);

        Assert.Empty(await FindAsync("chan"));
    }

    private async Task InventAsync()
    {
        for (var guess = 0; guess < 100; guess++)
        {
            Assert.Empty(await FindAsync($"invented-{guess}"));
        }
    }

    private Task<IReadOnlyList<ChannelKey>> FindAsync(string keyId) =>
        _keys.FindAsync(keyId, CancellationToken.None);
}
