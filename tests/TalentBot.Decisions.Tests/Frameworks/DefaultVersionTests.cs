using System.Security.Cryptography;
using System.Text;
using TalentBot.Decisions.Frameworks;
using TalentBot.Testing;

namespace TalentBot.Decisions.Tests.Frameworks;

public class DefaultVersionTests
{
    /// <remarks>
    /// Every bot keeps the default under its version, and one that finds another content there does
    /// not start. After a change of the content give the file a new version, then the new snapshot.
    /// </remarks>
    [Fact]
    public void The_default_gets_a_new_version_with_every_change_of_its_content() =>
        Snapshot.Matches(
            $"{FrameworkFile.Default.Version} {HashOf(FrameworkFile.DefaultText)}\n",
            "default-version.txt"
        );

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(FrameworkContent.Of(text)))
        );
}
