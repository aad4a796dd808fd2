using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Tests.Builder.Integration.AspNet.Core;

public sealed class ConfigurationServiceClientCredentialFactoryTests
{
    [Theory]
    [InlineData(null, "app", "", "")]
    [InlineData("MultiTenant", "app", "secret", "tenant")]
    [InlineData("some kind nobody knows", "app", "secret", "")]
    [InlineData("singletenant", "app", "secret", "tenant")]
    [InlineData("UserAssignedMSI", "app", "", "tenant")]
    public async Task Every_kind_of_app_knows_its_id(
        string? type,
        string id,
        string password,
        string tenant
    )
    {
        var factory = Factory(type, id, password, tenant);

        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.True(await factory.IsValidAppIdAsync(id, CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("other", CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            factory.CreateCredentialsAsync(
                "other",
                "https://api.botframework.com",
                "https://login.microsoftonline.com/botframework.com",
                validateAuthority: true,
                CancellationToken.None
            )
        );
    }

    [Theory]
    [InlineData("SingleTenant", "", "secret", "tenant", "MicrosoftAppId")]
    [InlineData("SingleTenant", "app", "", "tenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "app", "secret", "", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMsi", "", "", "tenant", "MicrosoftAppId")]
    [InlineData("UserAssignedMsi", "app", "", "", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMsi", "app", "secret", "tenant", "MicrosoftAppPassword")]
    public void A_setting_that_does_not_fit_the_kind_of_app_is_named(
        string type,
        string id,
        string password,
        string tenant,
        string named
    )
    {
        var fault = Assert.Throws<ArgumentException>(() => Factory(type, id, password, tenant));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_id_authentication_is_off() =>
        Assert.True(
            await Factory(null, "", "", "").IsAuthenticationDisabledAsync(CancellationToken.None)
        );

    private static ConfigurationServiceClientCredentialFactory Factory(
        string? type,
        string id,
        string password,
        string tenant
    ) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>(StringComparer.Ordinal)
                    {
                        ["MicrosoftAppType"] = type,
                        ["MicrosoftAppId"] = id,
                        ["MicrosoftAppPassword"] = password,
                        ["MicrosoftAppTenantId"] = tenant,
                    }
                )
                .Build()
        );
}
