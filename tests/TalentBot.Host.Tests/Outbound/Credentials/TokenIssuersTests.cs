using System.Web;
using TalentBot.Host.Tests.Outbound.Testing;

namespace TalentBot.Host.Tests.Outbound.Credentials;

public sealed class TokenIssuersTests : IDisposable
{
    private const string Identity = "99999999-2222-4333-8444-555555555555";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("SingleTenant", "", "login.microsoftonline.com", SendingBot.Tenant)]
    [InlineData("MultiTenant", "", "login.microsoftonline.com", "botframework.com")]
    [InlineData(
        "MultiTenant",
        "https://botframework.azure.us",
        "login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us"
    )]
    public async Task A_password_is_shown_to_the_tenant_and_cloud_of_the_app(
        string type,
        string cloud,
        string host,
        string tenant
    )
    {
        await using var bot = new SendingBot(("MicrosoftAppType", type), ("ChannelService", cloud));

        await bot.SendAsync();

        var asked = Assert.Single(bot.Outside.Asked);
        Assert.Equal(
            $"https://{host}/{tenant}/oauth2/v2.0/token",
            asked.Address.AbsoluteUri,
            ignoreCase: true
        );
        var form = HttpUtility.ParseQueryString(asked.Body);
        Assert.Equal(SendingBot.AppId, form["client_id"]);
        Assert.Equal("canary-password", form["client_secret"]);
        Assert.Equal(
            $"https://api.botframework.{(cloud.Length == 0 ? "com" : "us")}/.default",
            form["scope"]
        );
    }

    [Fact]
    public async Task A_managed_identity_needs_no_password_and_no_login_service()
    {
        await using var bot = new SendingBot(
            ("MicrosoftAppType", "UserAssignedMSI"),
            ("MicrosoftAppPassword", "")
        );

        await bot.SendAsync();

        var asked = Assert.Single(bot.Outside.Asked);
        Assert.Contains(
            "client_id=" + SendingBot.AppId,
            asked.Address.Query,
            StringComparison.Ordinal
        );
        Assert.Equal(Outside.Word, Assert.Single(bot.Outside.Sent).Token);
    }

    [Fact]
    public async Task A_workload_shows_the_token_that_is_in_its_file_now()
    {
        await File.WriteAllTextAsync(_file, "first\n");
        await using var bot = new SendingBot(
            ("MicrosoftAppPassword", ""),
            ("Credential:TokenFile", _file)
        );

        await bot.SendAsync();
        await File.WriteAllTextAsync(_file, "second");
        bot.Clock.Advance(TimeSpan.FromMinutes(56));
        await bot.SendAsync();

        var forms = bot.Outside.Asked.Select(c => HttpUtility.ParseQueryString(c.Body)).ToArray();
        Assert.Equal(["first", "second"], forms.Select(f => f["client_assertion"]));
        Assert.All(forms, f => Assert.Null(f["client_secret"]));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_said_in_the_log()
    {
        await using var bot = new SendingBot(
            ("MicrosoftAppPassword", ""),
            ("Credential:TokenFile", _file)
        );
        File.Delete(_file);

        await Assert.ThrowsAsync<System.Security.Authentication.AuthenticationException>(() =>
            bot.SendAsync()
        );

        Assert.Single(bot.Log.GetSnapshot(), r => r.Id.Id == 333);
    }

    [Theory]
    [InlineData("", "api://AzureADTokenExchange")]
    [InlineData("https://botframework.azure.us", "api://AzureADTokenExchangeUSGov")]
    public async Task A_machine_vouches_for_the_app(string cloud, string audience)
    {
        await using var bot = new SendingBot(
            ("MicrosoftAppPassword", ""),
            ("ChannelService", cloud),
            ("Credential:ManagedIdentityClientId", Identity)
        );

        await bot.SendAsync();

        var (machine, login) = (bot.Outside.Asked[0], bot.Outside.Asked[1]);
        var query = HttpUtility.ParseQueryString(machine.Address.Query);
        Assert.Equal((Identity, audience), (query["client_id"], query["resource"]));
        Assert.Equal(Outside.Word, HttpUtility.ParseQueryString(login.Body)["client_assertion"]);
        Assert.StartsWith(
            Outside.Token,
            Assert.Single(bot.Outside.Sent).Token,
            StringComparison.Ordinal
        );
    }
}
