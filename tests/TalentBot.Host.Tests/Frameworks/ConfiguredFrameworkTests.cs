using Microsoft.Extensions.Configuration;
using TalentBot.Host.Configuration;
using TalentBot.Host.Frameworks;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Frameworks;

public sealed class ConfiguredFrameworkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentbot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_a_path_it_is_the_default() =>
        Assert.Equal(FrameworkReading.Default, ConfiguredFramework.Of(new(), _folder));

    [Fact]
    public void A_relative_path_is_under_the_content_root()
    {
        var path = Write("own.json", OwnFramework.Text("own-1"));

        Assert.Equal("own-1", VersionAt("own.json"));
        Assert.Equal("own-1", VersionAt(path));
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        Write("own.json", "\uFEFF" + OwnFramework.Text("own-1"));

        Assert.Equal("own-1", VersionAt("own.json"));
    }

    [Theory]
    [InlineData("none.json")]
    [InlineData(".")]
    [InlineData("a\0b")]
    public void A_file_that_cannot_be_read_is_named(string path) =>
        Assert.StartsWith(
            $"Framework:Path {path} cannot be read: ",
            Assert.Single(FaultsAt(path)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_directory_is_called_one() =>
        Assert.Equal(
            ["Framework:Path . cannot be read: It is a directory; name the file in it."],
            FaultsAt(".")
        );

    [Fact]
    public void Every_fault_is_named_with_the_file_and_its_path()
    {
        Write(
            "own.json",
            OwnFramework.Changed(
                "own-1",
                f =>
                {
                    f.Remove("gates");
                    f["models"]![0]!["name"] = "";
                }
            )
        );

        Assert.Equal(
            [
                "Framework:Path own.json: $.models[0].name: Is empty. Write something here.",
                "Framework:Path own.json: $.gates: Is missing. Add it.",
            ],
            FaultsAt("own.json")
        );
    }

    [Fact]
    public void A_file_has_one_mebibyte_at_most()
    {
        var text = OwnFramework.Text("own-1");
        Write("full.json", text.PadRight(FrameworkBytes.Most));
        Write("longer.json", text.PadRight(FrameworkBytes.Most + 1));

        Assert.Equal("own-1", VersionAt("full.json"));
        Assert.Contains(
            "more than 1 MiB",
            Assert.Single(FaultsAt("longer.json")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Verbs_read_the_settings_as_the_bot_does()
    {
        Write("appsettings.json", """{"Framework":{"Path":"own.json"}}""");
        Write("own.json", OwnFramework.Text("own-1"));

        var reading = ConfiguredFramework.FromSettings([$"--contentRoot={_folder}"]);

        Assert.Equal("own-1", Version(reading));
    }

    [Fact]
    public void Verbs_refuse_a_misspelt_setting_too()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Framework:Pat", "own.json")])
            .Build();

        var refused = Assert.IsType<FrameworkReading.Refused>(
            ConfiguredFramework.FromSettings(configuration, _folder)
        );

        Assert.Equal(
            "Framework:Pat is not a setting; known here: Path.",
            Assert.Single(refused.Faults)
        );
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string VersionAt(string path) =>
        Version(ConfiguredFramework.Of(new FrameworkOptions { Path = path }, _folder));

    private string[] FaultsAt(string path) =>
        [
            .. Assert
                .IsType<FrameworkReading.Refused>(
                    ConfiguredFramework.Of(new FrameworkOptions { Path = path }, _folder)
                )
                .Faults,
        ];

    private static string Version(FrameworkReading reading) =>
        Assert.IsType<FrameworkReading.Loaded>(reading).Framework.Version;
}
