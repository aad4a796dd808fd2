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

    [Theory]
    [InlineData(
        "<at>TalentBot</at> start R&amp;D with <at>Ana</at>, <at>Ben</at> and <at>Cy</at>."
    )]
    [InlineData("<at>TalentBot</at> start R&amp;D - <at>Ana</at> & <at>Ben</at>")]
    [InlineData("<at>TalentBot</at> start R&amp;D: <at>Ana</at>; <at>Ben</at>")]
    [InlineData("<at>TalentBot</at> start <at>Ana</at> and <at>Ben</at> R&amp;D")]
    [InlineData("<at>TalentBot</at> start R&amp;D mit <at>Ana</at> und <at>Ben</at>")]
    [InlineData("<at>TalentBot</at> start R&amp;D مع <at>Ana</at> و <at>Ben</at>")]
    public void Words_that_join_people_to_a_line_go_with_them(string text) =>
        Assert.Equal(("start", "R&D"), Parts(Read(text, Bot, Ana, Ben, Mention("29:cy", "Cy"))));

    [Theory]
    [InlineData("Rewrite in C++", "Rewrite in C++")]
    [InlineData("Build and buy", "Build and buy")]
    [InlineData("Who comes with", "Who comes")]
    [InlineData("<at>Ana</at> .NET rewrite", ".NET rewrite")]
    public void Words_of_the_line_itself_stay(string typed, string rest) =>
        Assert.Equal(
            ("start", rest),
            Parts(Read($"<at>TalentBot</at> start {typed} <at>Ana</at>", Bot, Ana))
        );

    [Theory]
    [InlineData("<at id=\"0\">TalentBot</at>&nbsp;start X <at id=\"1\">Ana</at>")]
    [InlineData("<at>talentbot</at> start X <at>ANA</at>")]
    [InlineData("<p><at>TalentBot</at> start X <at>Ana</at></p>")]
    [InlineData("<div>\n<at>TalentBot</at><br/>start X <at>Ana</at></div>")]
    [InlineData("<at>TalentBot</at>, start X <at>Ana</at>")]
    [InlineData("<at>TalentBot</at> /start X <at>Ana</at>")]
    [InlineData("<at>TalentBot</at>: start X <at>Ana</at>")]
    public void Clients_and_people_write_a_mention_in_many_ways(string text) =>
        Assert.Equal(("start", "X"), Parts(Read(text, Bot, Ana)));

    [Fact]
    public void A_mention_whose_entity_has_no_text_is_known_by_its_name()
    {
        var line = Read(
            "<at>TalentBot</at> start X <at>Ana</at>",
            new Mention(new ChannelAccount("28:bot", "TalentBot"), text: null),
            new Mention(new ChannelAccount("29:ana", "Ana"), text: null)
        );

        Assert.Equal(("start", "X"), Parts(line));
        Assert.Equal("start X Ana", line.Whole);
    }

    [Theory]
    [InlineData("TalentBot start X", "start", "X")]
    [InlineData("@talentbot: help", "help", "")]
    [InlineData("TalentBots start", "talentbots", "start")]
    public void The_bots_name_in_front_is_no_command(string text, string word, string rest) =>
        Assert.Equal((word, rest), Parts(Read(text)));

    private static Mention Bot => Mention("28:bot", "TalentBot");

    private static Mention Ana => Mention("29:ana", "Ana");

    private static Mention Ben => Mention("29:ben", "Ben");

    private static (string, string) Parts(CommandLine line) => (line.Word, line.Rest);

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
