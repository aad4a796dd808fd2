using TalentBot.Sandbox.Demo;

namespace TalentBot.Sandbox.Tests.Demo;

public sealed class TranscriptTests
{
    [Fact]
    public void What_people_wrote_stays_text()
    {
        var transcript = new Transcript("A *bold* title");
        transcript.Add("Ana", "writes: [x](y) <b>\n# no heading");

        Assert.Equal(
            "# A \\*bold\\* title\n\n**Ana** writes: \\[x\\](y) \\<b\\> \\# no heading\n",
            transcript.ToString()
        );
    }

    [Fact]
    public void A_card_stands_as_it_is_even_with_a_fence_in_it()
    {
        var transcript = new Transcript("T");
        transcript.Add("TalentBot", ["one", "```", "two"]);

        Assert.Contains(
            "~~~~~~~~text\none\n```\ntwo\n~~~~~~~~\n",
            transcript.ToString(),
            StringComparison.Ordinal
        );
    }
}
