using TalentBot.Host.Outbound.Files;

namespace TalentBot.Host.Tests.Outbound.Files;

public sealed class UploadHostsTests
{
    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/ana/upload?token=1", true)]
    [InlineData("https://contoso.sharepoint.us/upload", true)]
    [InlineData("https://contoso.sharepoint-mil.us/upload", true)]
    [InlineData("https://files.contoso.example/upload", true)]
    [InlineData("http://contoso-my.sharepoint.com/upload", false)]
    [InlineData("https://contoso-my.sharepoint.com:8443/upload", false)]
    [InlineData("https://user@contoso-my.sharepoint.com/upload", false)]
    [InlineData("https://sharepoint.com.evil.example/upload", false)]
    [InlineData("https://evilsharepoint.com/upload", false)]
    [InlineData("https://smba.trafficmanager.net/upload", false)]
    [InlineData("http://169.254.169.254/latest/", false)]
    [InlineData("http://localhost:1234/upload", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Files_go_to_the_places_for_files_and_nowhere_else(string url, bool allowed) =>
        Assert.Equal(
            allowed,
            new UploadHosts(["files.contoso.example"], loopback: false).Allows(new Uri(url))
        );

    [Theory]
    [InlineData("http://localhost:1234/upload", true)]
    [InlineData("http://10.0.0.1/upload", false)]
    public void In_development_this_machine_is_allowed_too(string url, bool allowed) =>
        Assert.Equal(allowed, new UploadHosts([], loopback: true).Allows(new Uri(url)));
}
