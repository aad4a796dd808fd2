using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Pictures;

public sealed class ApprovedCardTests
{
    private static readonly string Snapshots = Checkout.PathOf(
        "tests",
        "TalentBot.Bot.Tests",
        "Cards",
        "Snapshots"
    );

    [ChromiumTheory]
    [InlineData]
    [InlineData("--dark")]
    public async Task Every_approved_card_can_be_read_on_a_desktop_and_on_a_phone(
        params string[] options
    )
    {
        Assert.True(
            Directory.Exists(Snapshots) && Directory.GetFiles(Snapshots, "*.json").Length > 0,
            $"There are no approved cards in {Snapshots}: run the tests of the bot's cards first."
        );

        var pictures = await CardStudio.DrawFolderAsync(Snapshots, options);

        var faults = pictures
            .SelectMany(picture => picture.Faults().Select(fault => $"{picture.Name}: {fault}"))
            .ToArray();
        Assert.True(faults.Length == 0, string.Join(Environment.NewLine, faults));
    }
}
