using TalentBot.Languages;

namespace TalentBot.Tests.Languages;

public class LanguageTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("fr_CA", "fr")]
    [InlineData("AR-eg", "ar")]
    [InlineData("ja-JP", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_locale_is_spoken_to_in_its_language_or_in_English(string? locale, string tag) =>
        Assert.Equal(tag, Language.Of(locale).Tag);

    [Fact]
    public void A_sentence_of_an_unknown_key_is_a_fault() =>
        Assert.Throws<KeyNotFoundException>(() => Language.English["language.nonsense"]);

    [Theory]
    [InlineData("en", "a, b and c")]
    [InlineData("de", "a, b und c")]
    [InlineData("fr", "a, b et c")]
    public void Things_are_listed_as_the_language_lists_them(string tag, string expected) =>
        Assert.Equal(expected, Language.Of(tag).List(["a", "b", "c"]));

    [Fact]
    public void One_thing_is_listed_as_it_is() => Assert.Equal("a", Language.English.List(["a"]));

    [Fact]
    public void What_is_put_into_a_sentence_of_the_other_direction_is_kept_apart() =>
        Assert.Equal(
            "\u2068x\u2069 و\u2068y\u2069",
            Language.Of("ar").Say("language.list", ("first", "x"), ("last", "y"))
        );

    [Theory]
    [InlineData("fr", 0, "one")]
    [InlineData("de", 0, "other")]
    [InlineData("de", 1, "one")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 1, "one")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 3, "few")]
    [InlineData("ar", 10, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("ar", 99, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("ar", 103, "few")]
    public void A_number_takes_the_form_of_its_language(string tag, int count, string form) =>
        Assert.Equal(form, PluralOf(tag).FormOf(count));

    private static PluralRule PluralOf(string tag) =>
        tag switch
        {
            "ar" => PluralRule.Arabic,
            "fr" => PluralRule.NoneAndOne,
            _ => PluralRule.OneAlone,
        };
}
