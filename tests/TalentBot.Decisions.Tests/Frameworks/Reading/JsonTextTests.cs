using System.Text;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks.Reading;

public class JsonTextTests
{
    [Theory]
    [InlineData("", "line 1, column 1")]
    [InlineData("{\n  \"version\": nil\n}", "line 2, column 15")]
    [InlineData("{\n\"models\": [1,]}", "line 2, column 14")]
    [InlineData("{} {}", "line 1, column 4")]
    [InlineData("// a comment\n{}", "line 1, column 1")]
    public void A_text_that_is_no_json_is_refused_with_the_place(string json, string place)
    {
        var fault = FaultOf(Encoding.UTF8.GetBytes(json));

        Assert.Equal("$", fault.Path);
        Assert.StartsWith($"Is not JSON at {place}.", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_word_that_is_no_json_is_quoted_in_part()
    {
        var message = FaultOf([.. "[n"u8, .. Enumerable.Repeat((byte)'n', 1000), .. "]"u8]).Message;

        Assert.InRange(message.Length, 1, 250);
        Assert.EndsWith("Expected the literal 'null'.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_in_it_are_not_passed_on() =>
        Assert.Contains(
            "'nu\uFFFD[2J\uFFFDll]' is an invalid JSON literal.",
            FaultOf([.. "[nu\x1B[2J\nll]"u8]).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(139, "")]
    [InlineData(140, "…")]
    public void Two_hundred_characters_of_a_reason_are_kept(int length, string cut)
    {
        byte[] word = [.. "n"u8, .. Enumerable.Repeat((byte)'x', length)];

        var reason = FaultOf([.. "["u8, .. word, .. "]"u8]).Message.Split("there: ")[1];

        Assert.Equal(cut.Length > 0, reason.Contains('…', StringComparison.Ordinal));
        Assert.Equal(cut.Length > 0 ? 161 : 200, reason.Length);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_the_place()
    {
        byte[] json = [.. "{\n \"version\": \""u8, 0xFF, .. "\" }"u8];

        Assert.Equal(
            "Is not JSON at line 2, column 13. "
                + "Mend it there: The text holds characters that are not valid Unicode.",
            FaultOf(json).Message
        );
    }

    [Theory]
    [InlineData("{ \"version\": \"\\ud800\" }")]
    [InlineData("{ \"\\udc00\": 1 }")]
    public void Half_a_character_is_refused(string json) =>
        Assert.Contains(
            "not valid Unicode",
            FaultOf(Encoding.UTF8.GetBytes(json)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Equal("$", FaultOf(Encoding.UTF8.GetBytes(new string('[', 10_000))).Path);

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(DefaultJson.Text)];

        Assert.IsType<FrameworkResult.Loaded>(FrameworkFile.Parse(json));
    }

    private static Fault FaultOf(byte[] json) =>
        Assert.Single(Assert.IsType<FrameworkResult.Faulty>(FrameworkFile.Parse(json)).Faults);
}
