using System.Text.Json.Nodes;
using TalentBot.Host.Tests.Inbound.Testing;

namespace TalentBot.Host.Tests.Inbound;

/// <summary>The other cloud, and other tenants than the app's own.</summary>
public sealed class CloudTests
{
    private const string Guest = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";

    private const string Service = "https://smba.infra.gov.teams.microsoft.us/gov/";

    [Fact]
    public async Task In_the_governments_cloud_its_own_issuer_and_keys_count()
    {
        var bot = new GuardedBot("--ChannelService=https://botframework.azure.us");
        await bot.InitializeAsync();
        var activity = new JsonObject
        {
            ["activity"] = new JsonObject { ["serviceUrl"] = Service },
        };

        Assert.Equal(200, await bot.PostAsync(Token("https://api.botframework.us"), activity));
        Assert.Equal(401, await bot.PostAsync(Token("https://api.botframework.com"), activity));

        Assert.All(
            bot.Login.TakeRequests(),
            r => Assert.Equal("login.botframework.azure.us", r.Host)
        );
        await bot.DisposeAsync();
    }

    [Theory]
    [InlineData("--Trust:AllowedTenants=" + Guest, 200, 403)]
    [InlineData("--Trust:AllowedTenants=" + Guest + " , " + GuardedBot.Tenant, 200, 200)]
    [InlineData("--MicrosoftAppType=MultiTenant", 200, 200)]
    [InlineData("--MicrosoftAppType=SingleTenant", 403, 200)]
    public async Task The_tenants_that_are_served_can_be_named(string setting, int guest, int home)
    {
        var bot = new GuardedBot(setting);
        await bot.InitializeAsync();

        Assert.Equal(guest, await bot.PostAsync(TokenForge.Make(), From(Guest)));
        Assert.Equal(home, await bot.PostAsync(TokenForge.Make(), From(GuardedBot.Tenant)));
        await bot.DisposeAsync();
    }

    private static string Token(string issuer) =>
        TokenForge.Make(
            new JsonObject
            {
                ["claims"] = new JsonObject { ["iss"] = issuer, ["serviceurl"] = Service },
            }
        );

    private static JsonObject From(string tenant) =>
        new()
        {
            ["activity"] = new JsonObject
            {
                ["conversation"] = new JsonObject { ["tenantId"] = tenant },
                ["channelData"] = new JsonObject
                {
                    ["tenant"] = new JsonObject { ["id"] = tenant },
                },
            },
        };
}
