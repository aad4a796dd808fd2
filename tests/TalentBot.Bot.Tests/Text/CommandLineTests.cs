using Microsoft.Bot.Schema;
using TalentBot.Tests.Testing;
using TalentBot.Text;

namespace TalentBot.Tests.Text;

public class CommandLineTests
{
    [Theory]
    [InlineData("<at>TalentBot</at> Start Payments rewrite", "start", "Payments rewrite")]
    [InlineData("  <at>TalentBot</at>\n&nbsp;HELP&nbsp; ", "help", "")]
    [InlineData("help <at>TalentBot</at>", "help", "")]
    [InlineData("<at>TalentBot</at>", "", "")]
    [InlineData("", "", "")]
    [InlineData(null, "", "")]
    [InlineData("\u202Estart\u200B x", "start", "x")]
    public void The_first_word_is_the_command(string? text, string word, string rest)
    {
        var line = Read(text, Mention("28:bot", "TalentBot"));

        Assert.Equal((word, rest), (line.Word, line.Rest));
    }

    [Fact]
    public void Commands_are_compared_in_the_same_letters_in_every_culture() =>
        Assert.Equal("dissect", Read("DISSECT").Word);

    [Fact]
    public void People_mentioned_are_known_by_entities()
    {
        var line = Read(
            "<at>TalentBot</at> start X <at>Ana</at> <at>Ben</at>",
            Mention("28:bot", "TalentBot"),
            Mention("29:ana", "Ana"),
            Mention("29:ben", "Ben")
        );

        Assert.Equal(["29:ana", "29:ben"], line.Mentioned.Select(m => m.Id));
        Assert.Equal("X", line.Rest);
    }

    [Fact]
    public void A_written_mention_without_entity_names_nobody()
    {
        var line = Read("start X <at>Ana</at> @Ben");

        Assert.Empty(line.Mentioned);
        Assert.Equal("X <at>Ana</at> @Ben", line.Rest);
    }

    [Theory]
    [InlineData("28:bot")]
    [InlineData("28:another-bot")]
    [InlineData("19:general@thread.tacv2")]
    [InlineData("")]
    [InlineData(null)]
    public void Bots_channels_and_nobody_are_no_people(string? id) =>
        Assert.Empty(Read("start X <at>It</at>", Mention(id, "It")).Mentioned);

    [Fact]
    public void A_mention_of_nothing_is_passed_over() =>
        Assert.Empty(Read("start X", new Mention(mentioned: null, text: null)).Mentioned);

    [Fact]
    public void The_text_can_be_quoted_again() =>
        Assert.Equal("make it So", Read("Make  it So").Text);

    private static Mention Mention(string? id, string name) =>
        new(new ChannelAccount(id, name), $"<at>{name}</at>");

    private static CommandLine Read(string? text, params Mention[] mentions) =>
        CommandLine.Read(
            new Activity(ActivityTypes.Message)
            {
                Text = text,
                Entities = [.. mentions],
                Recipient = Places.Bot,
            }
        );
}
