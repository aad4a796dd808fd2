using TalentBot.Host.Verbs;

namespace TalentBot.Host.Tests.Verbs;

public sealed class EvaluateRequestTests
{
    [Theory]
    [InlineData("a.json", "a.json", "Json")]
    [InlineData("a.json b.json", "a.json b.json", "Json")]
    [InlineData("--explain a.json", "a.json", "Report")]
    [InlineData("a.json --explain b.json", "a.json b.json", "Report")]
    [InlineData("--explain a.json --explain", "a.json", "Report")]
    [InlineData("a.json --svg", "a.json", "Picture")]
    [InlineData("- a.json", "- a.json", "Json")]
    [InlineData("--explain -- --svg -x", "--svg -x", "Report")]
    [InlineData("a.json -- -- b.json", "a.json -- b.json", "Json")]
    public void Options_stand_anywhere_before_the_double_dash(
        string typed,
        string files,
        string output
    )
    {
        var request = EvaluateRequest.Parse(typed.Split(' '))!;

        Assert.Equal(files, string.Join(" ", request.Files));
        Assert.Equal(output, request.Output.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("--explain")]
    [InlineData("--verbose a.json")]
    [InlineData("-x a.json")]
    [InlineData("- -")]
    [InlineData("- -- -")]
    [InlineData("--explain --svg a.json")]
    [InlineData("--svg a.json b.json")]
    public void What_cannot_be_meant_is_refused(string typed) =>
        Assert.Null(EvaluateRequest.Parse(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void An_empty_name_is_no_file() => Assert.Null(EvaluateRequest.Parse([""]));
}
