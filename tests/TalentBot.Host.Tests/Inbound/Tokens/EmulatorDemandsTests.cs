using TalentBot.Host.Configuration;
using TalentBot.Host.Inbound.Tokens;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Inbound.Tokens;

public sealed class EmulatorDemandsTests
{
    private const string First = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private const string Government =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0";

    [Theory]
    [InlineData("", First, true)]
    [InlineData("", Government, false)]
    [InlineData("https://botframework.azure.us", First, false)]
    [InlineData("https://botframework.azure.us", Government, true)]
    public void Each_cloud_has_tenants_of_its_own(string service, string issuer, bool concern)
    {
        var app = new AppOptions { MicrosoftAppId = "app", ChannelService = service };
        var token = Token with { Issuer = issuer };

        Assert.Equal(concern, EmulatorDemands.Of(app, allowed: true).Concern(token));
        Assert.False(EmulatorDemands.Of(app, allowed: false).Concern(token));
    }

    [Fact]
    public void The_bots_own_app_must_have_asked_for_the_token_and_for_itself()
    {
        var demands = EmulatorDemands.Of(new AppOptions { MicrosoftAppId = "app" }, allowed: true);

        Assert.Null(demands.FaultOf(Token, Given.Noon));
        Assert.Equal(
            TokenFault.Audience,
            demands.FaultOf(Token with { Audience = "App" }, Given.Noon)
        );
        Assert.Equal(TokenFault.Party, demands.FaultOf(Token with { Party = "App" }, Given.Noon));
        Assert.Equal(TokenFault.Party, demands.FaultOf(Token with { Party = null }, Given.Noon));
        Assert.Equal(TokenFault.Lifetime, demands.FaultOf(Token, Given.Noon.AddDays(1)));
    }

    private static TokenParts Token =>
        new()
        {
            Issuer = First,
            Audience = "app",
            ServiceUrl = null,
            Party = "app",
            NotBefore = Given.Noon,
            Expires = Given.Noon.AddHours(1),
        };
}
