using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Translations;

namespace TalentBot.Decisions.Tests.Frameworks.Translations;

public class FrameworkTextsTests
{
    public static TheoryData<string> Languages => ["de", "fr", "es", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_of_the_default_is_translated(string language)
    {
        var english = FrameworkTexts.Of(FrameworkFile.Default);
        var translated = FrameworkTexts.OfDefault(language);

        Assert.Equal(english.Keys, translated.Keys.Order(StringComparer.Ordinal));
        Assert.All(translated.Values, text => Assert.NotEqual("", text.Trim()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translated_framework_says_it_in_its_language(string language)
    {
        var texts = FrameworkTexts.OfDefault(language);

        var framework = FrameworkTexts.Put(FrameworkFile.Default, texts);

        Assert.Equal(texts, FrameworkTexts.Of(framework));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_levels_of_a_question_can_be_told_apart(string language)
    {
        var framework = FrameworkTexts.Put(
            FrameworkFile.Default,
            FrameworkTexts.OfDefault(language)
        );

        Assert.All(
            framework.AllQuestions,
            q => Assert.Equal(q.Levels.Length, q.Levels.Select(l => l.Name).Distinct().Count())
        );
    }

    [Fact]
    public void Nothing_but_texts_is_put()
    {
        var framework = FrameworkTexts.Put(
            FrameworkFile.Default,
            FrameworkTexts.Of(FrameworkFile.Default).ToDictionary(t => t.Key, _ => "x")
        );

        Assert.All(FrameworkTexts.Of(framework).Values, text => Assert.Equal("x", text));
        Assert.Equal(
            FrameworkTexts.Of(FrameworkFile.Default),
            FrameworkTexts.Of(
                FrameworkTexts.Put(framework, FrameworkTexts.Of(FrameworkFile.Default))
            )
        );
        Assert.Equal(
            FrameworkFile.Default.AllQuestions.SelectMany(q => q.Levels.Select(l => l.Fits)),
            framework.AllQuestions.SelectMany(q => q.Levels.Select(l => l.Fits))
        );
    }

    [Fact]
    public void A_text_that_is_not_translated_stays() =>
        Assert.Equal(
            FrameworkTexts.Of(FrameworkFile.Default),
            FrameworkTexts.Of(
                FrameworkTexts.Put(FrameworkFile.Default, FrameworkTexts.OfDefault("ja"))
            )
        );
}
