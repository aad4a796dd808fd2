using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Prompts;

public sealed class PromptCultureModelsTests
{
    public static TheoryData<string> Locales =>
        [.. PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)];

    [Fact]
    public void Fourteen_cultures_are_supported() =>
        Assert.Equal(
            "bg-bg zh-cn nl-nl en-us fr-fr de-de hi-in it-it ja-jp ko-kr pt-br es-es sv-se tr-tr",
            string.Join(
                ' ',
                PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)
            )
        );

    [Theory]
    [MemberData(nameof(Locales))]
    public void A_code_is_found_in_any_case_and_by_its_language_alone(string locale)
    {
        string[] codes =
        [
            locale,
            locale.ToUpperInvariant(),
            locale[..2],
            locale[..2].ToUpperInvariant(),
            $"{locale[..2]}-XX",
        ];

        Assert.All(
            codes,
            code => Assert.Equal(locale, PromptCultureModels.MapToNearestLanguage(code))
        );
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("Eo-XX", "eo-xx")]
    [InlineData("e", "e")]
    public void Another_code_stays_but_for_its_case(string? code, string? mapped) =>
        Assert.Equal(mapped, PromptCultureModels.MapToNearestLanguage(code));

    [Fact]
    public void Each_call_gives_a_model_that_may_be_changed()
    {
        PromptCultureModels.English.YesInLanguage = "Aye";

        Assert.Equal("Yes", PromptCultureModels.English.YesInLanguage);
    }
}
