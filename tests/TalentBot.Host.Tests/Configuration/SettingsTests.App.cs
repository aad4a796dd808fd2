using Microsoft.Extensions.Hosting;

namespace TalentBot.Host.Tests.Configuration;

public sealed partial class SettingsTests
{
    [Theory]
    [InlineData("SingleTenant", "secret", "", "MicrosoftAppTenantId is not set")]
    [InlineData("MultiTenant", "", "", "MicrosoftAppPassword is not set")]
    [InlineData("UserAssignedMSI", "secret", "tenant", "MicrosoftAppPassword must be empty")]
    [InlineData("Multi", "secret", "", "MicrosoftAppType is “Multi”")]
    public void Half_an_app_is_refused(string type, string password, string tenant, string fault)
    {
        var faults = Faults(
            Environments.Production,
            ("MicrosoftAppType", type),
            ("MicrosoftAppId", "app"),
            ("MicrosoftAppPassword", password),
            ("MicrosoftAppTenantId", tenant)
        );

        Assert.StartsWith(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SingleTenant", "secret", "/nowhere", "", "MicrosoftAppPassword and Credential:To")]
    [InlineData(
        "SingleTenant",
        "",
        "/nowhere",
        "id",
        "Credential:TokenFile and Credential:Managed"
    )]
    [InlineData("UserAssignedMSI", "", "", "id", "Credential must be empty for UserAssignedMSI")]
    public void An_app_shows_who_it_is_in_one_way_only(
        string type,
        string password,
        string file,
        string identity,
        string fault
    )
    {
        var faults = Faults(
            Environments.Production,
            ("MicrosoftAppType", type),
            ("MicrosoftAppId", "app"),
            ("MicrosoftAppPassword", password),
            ("MicrosoftAppTenantId", "tenant"),
            ("Credential:TokenFile", file),
            ("Credential:ManagedIdentityClientId", identity)
        );

        Assert.StartsWith(fault, faults[0], StringComparison.Ordinal);
        Assert.Equal(file.Length > 0 ? 2 : 1, faults.Length);
    }

    [Fact]
    public void All_that_an_app_lacks_is_named_at_once()
    {
        var faults = Faults(
            Environments.Production,
            ("MicrosoftAppType", "SingleTenant"),
            ("MicrosoftAppId", "app"),
            ("ChannelService", "https://elsewhere.example"),
            ("Trust:ServiceHosts", "https://connector.example"),
            ("Credential:TokenFil", "typo")
        );

        Assert.Equal(5, faults.Length);
        Assert.Contains(
            faults,
            f => f.StartsWith("MicrosoftAppPassword", StringComparison.Ordinal)
        );
        Assert.Contains(
            faults,
            f => f.StartsWith("MicrosoftAppTenantId", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Credential:TokenFile", "/nowhere", "Credential:TokenFile is “/nowhere”")]
    [InlineData("Credential:TokenFile", "/nowhere", "Credential is set, but MicrosoftAppId")]
    [InlineData(
        "Credential:ManagedIdentityClientId",
        "id",
        "Credential is set, but MicrosoftAppId"
    )]
    public void A_credential_of_nobody_or_nowhere_is_refused(
        string key,
        string value,
        string fault
    ) =>
        Assert.Contains(
            Faults(Environments.Development, (key, value)),
            f => f.StartsWith(fault, StringComparison.Ordinal)
        );

    [Fact]
    public void A_federated_credential_takes_the_place_of_a_password() =>
        Assert.Empty(
            Faults(
                Environments.Production,
                [
                    .. With("MicrosoftAppPassword", ""),
                    ("Credential:TokenFile", Environment.ProcessPath!),
                ]
            )
        );
}
