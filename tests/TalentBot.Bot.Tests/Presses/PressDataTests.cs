using System.Text.Json;
using CsCheck;
using TalentBot.Presses;

namespace TalentBot.Tests.Presses;

public class PressDataTests
{
    [Fact]
    public void Data_and_inputs_are_read_as_text()
    {
        var data = Read(
            """{"verb":"next","assessment":"a1","form":"scope","basis":"2","core":"not-core"}"""
        );

        Assert.Equal(("next", "a1", "scope"), (data.Verb, data.Assessment, data.Form));
        Assert.Equal(2, data.Basis);
        Assert.Equal("not-core", data.Values["core"]);
    }

    [Theory]
    [InlineData("""{"basis":3}""", 3)]
    [InlineData("""{"basis":"0"}""", 0)]
    [InlineData("""{"basis":"-1"}""", null)]
    [InlineData("""{"basis":" 1"}""", null)]
    [InlineData("""{"basis":"1.0"}""", null)]
    [InlineData("""{"basis":1e2}""", null)]
    [InlineData("""{"basis":"99999999999"}""", null)]
    [InlineData("""{"basis":null}""", null)]
    [InlineData("""{"basis":true}""", null)]
    [InlineData("{}", null)]
    public void The_basis_is_a_number_or_nothing(string json, int? basis) =>
        Assert.Equal(basis, Read(json).Basis);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("\"a text\"")]
    [InlineData("\"\"")]
    public void What_is_no_object_holds_nothing(string json) => Assert.Empty(Read(json).Values);

    [Fact]
    public void No_value_holds_nothing() => Assert.Equal("", PressData.Read(null).Verb);

    [Theory]
    [InlineData("""["a","b"]""", "a,b")]
    [InlineData("""["a"]""", "a")]
    [InlineData("[]", "")]
    [InlineData("""{"a": 1}""", """{"a": 1}""")]
    [InlineData("""[["a"],{},null]""", "a,{},")]
    public void A_list_is_several_choices_and_an_object_is_no_answer(string value, string text) =>
        Assert.Equal(text, Read($$"""{"core":{{value}}}""").Values["core"]);

    [Fact]
    public void Nothing_and_what_is_meant_for_the_client_are_left_aside() =>
        Assert.Equal(
            ["core"],
            Read("""{"assessment":null,"core":"x","msteams":{"type":"task/fetch"}}""").Values.Keys
        );

    [Fact]
    public void A_long_value_is_cut_but_still_too_long_for_any_field() =>
        Assert.Equal(
            5000,
            Read($$"""{"core.reason":"{{new string('x', 100_000)}}"}""")
                .Values["core.reason"]
                .Length
        );

    [Fact]
    public void Data_that_came_as_text_is_read_as_well() =>
        Assert.Equal("answer", Read(JsonSerializer.Serialize("""{"verb":"answer"}""")).Verb);

    [Theory]
    [InlineData("""{"verb":"\ud800"}""")]
    [InlineData("""{"\ud800":"next"}""")]
    public void Half_a_character_spoils_the_data_and_nothing_else(string json) =>
        Assert.Empty(PressData.Read(json).Values);

    [Fact]
    public void Any_text_is_read_without_a_crash() =>
        Gen.String.Sample(text => Assert.NotNull(PressData.Read(text)));

    [Fact]
    public void Data_nested_beyond_reason_is_read_without_a_crash() =>
        Assert.Empty(
            PressData.Read($"{new string('[', 100_000)}{new string(']', 100_000)}").Values
        );

    private static PressData Read(string json) => PressData.Read(JsonElement.Parse(json));
}
