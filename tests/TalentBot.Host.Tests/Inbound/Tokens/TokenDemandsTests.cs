using TalentBot.Host.Configuration;
using TalentBot.Host.Inbound.Tokens;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Inbound.Tokens;

public sealed class TokenDemandsTests
{
    private static readonly DateTimeOffset Now = Given.Noon;

    private static readonly TokenDemands Demands = new("app", "issuer");

    [Theory]
    [InlineData(-300, null)]
    [InlineData(-301, TokenFault.Lifetime)]
    public void A_token_may_have_run_out_five_minutes_ago(int seconds, object? fault) =>
        Assert.Equal((TokenFault?)fault, Demands.FaultOf(Token(start: -3600, end: seconds), Now));

    [Theory]
    [InlineData(300, null)]
    [InlineData(301, TokenFault.Lifetime)]
    public void A_token_may_begin_in_five_minutes(int seconds, object? fault) =>
        Assert.Equal((TokenFault?)fault, Demands.FaultOf(Token(start: seconds, end: 3600), Now));

    [Theory]
    [InlineData(0, 86_700, null)]
    [InlineData(0, 86_701, TokenFault.Lifetime)]
    [InlineData(null, 86_700, null)]
    [InlineData(null, 86_701, TokenFault.Lifetime)]
    [InlineData(-86_400, 300, null)]
    [InlineData(-86_400, 301, TokenFault.Lifetime)]
    public void A_token_lives_a_day_and_five_minutes_at_most(int? start, int end, object? fault) =>
        Assert.Equal((TokenFault?)fault, Demands.FaultOf(Token(start, end), Now));

    [Fact]
    public void Issuer_and_audience_are_compared_letter_by_letter()
    {
        var good = Token(0, 3600);

        Assert.Null(Demands.FaultOf(good, Now));
        Assert.Equal(TokenFault.Issuer, Demands.FaultOf(good with { Issuer = "Issuer" }, Now));
        Assert.Equal(TokenFault.Audience, Demands.FaultOf(good with { Audience = "App" }, Now));
    }

    [Theory]
    [InlineData("", "", "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "", "https://api.botframework.us")]
    [InlineData("https://botframework.azure.us", "https://other.example", "https://other.example")]
    public void The_cloud_says_who_the_issuer_is_unless_a_setting_does(
        string service,
        string setting,
        string issuer
    )
    {
        var app = new AppOptions
        {
            MicrosoftAppId = "app",
            ChannelService = service,
            ToBotFromChannelTokenIssuer = setting,
        };

        Assert.Equal(new TokenDemands("app", issuer), TokenDemands.Of(app));
    }

    private static TokenParts Token(int? start, int end) =>
        new()
        {
            Issuer = "issuer",
            Audience = "app",
            ServiceUrl = "https://smba.trafficmanager.net/emea/",
            Party = null,
            NotBefore = start is { } seconds ? Now.AddSeconds(seconds) : null,
            Expires = Now.AddSeconds(end),
        };
}
