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

    [Fact]
    public async Task A_new_key_is_found_with_one_fetch()
    {
        await FindAsync("chan");
        _issuer.AddKey("new", "msteams");
        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Single(await FindAsync("new"));
        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task Invented_keys_cause_at_most_one_fetch_in_five_minutes()
    {
        await FindAsync("chan");
        _clock.Advance(TimeSpan.FromMinutes(6));

        for (var guess = 0; guess < 100; guess++)
        {
            Assert.Empty(await FindAsync($"invented-{guess}"));
        }

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

    private Task<IReadOnlyList<ChannelKey>> FindAsync(string keyId) =>
        _keys.FindAsync(keyId, CancellationToken.None);
}
