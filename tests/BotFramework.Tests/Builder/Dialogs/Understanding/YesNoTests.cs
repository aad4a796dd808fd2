using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Understanding;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Understanding;

public sealed class YesNoTests
{
    public static TheoryData<string> Locales =>
        [.. PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)];

    [Theory]
    [InlineData("yes")]
    [InlineData("YES!")]
    [InlineData("  Yes,   please ")]
    [InlineData("I'd say yeah.")]
    [InlineData("y")]
    [InlineData("Y.")]
    [InlineData("of   course")]
    [InlineData("no problem")]
    [InlineData("yes, no problem")]
    [InlineData("ＯＫ")]
    [InlineData("👍🏽")]
    [InlineData("ok👌")]
    public void Yes(string text) => Assert.True(YesNo.Find(text, "en-us"));

    [Theory]
    [InlineData("no")]
    [InlineData("Nope, thanks")]
    [InlineData("not ok")]
    [InlineData("of course not")]
    [InlineData("I don't agree")]
    [InlineData("I don’t agree")]
    [InlineData("n")]
    [InlineData("👎")]
    public void No(string text) => Assert.False(YesNo.Find(text, "en-us"));

    [Theory]
    [InlineData("")]
    [InlineData("blue")]
    [InlineData("yesterday")]
    [InlineData("eyes")]
    [InlineData("nobody knows")]
    [InlineData("not now")]
    [InlineData("not sure")]
    [InlineData("no idea")]
    [InlineData("yes and no")]
    [InlineData("not sure, but yes")]
    [InlineData("the y axis")]
    [InlineData("n-th")]
    [InlineData("\uD83D")]
    public void Neither(string text) => Assert.Null(YesNo.Find(text, "en-us"));

    [Theory]
    [InlineData("bg-bg", "да", "не", "не знам")]
    [InlineData("bg-bg", "Съгласна", "не съм съгласна", "не съм сигурна")]
    [InlineData("zh-cn", "是的", "不是", "不知道")]
    [InlineData("zh-cn", "好的谢谢", "不要", "我不确定")]
    [InlineData("zh-cn", "没问题", "没有", "对象")]
    [InlineData("nl-nl", "Jazeker", "nee hoor", "ik weet het niet zeker")]
    [InlineData("nl-nl", "dat klopt", "dat klopt niet", "janboel")]
    [InlineData("fr-fr", "bien sûr", "bien sûr que non", "je ne sais pas")]
    [InlineData("fr-fr", "il dit qu'oui", "NON.", "n'importe")]
    [InlineData("fr-fr", "D’ACCORD", "pas d’accord", "ce n'est rien")]
    [InlineData("de-de", "na klar", "auf keinen Fall", "nicht sicher")]
    [InlineData("de-de", "Natürlich", "NEIN", "Januar")]
    [InlineData("hi-in", "जी हाँ", "नहीं", "पता नहीं")]
    [InlineData("hi-in", "ठीक है", "सही नहीं", "हाथ")]
    [InlineData("it-it", "sì", "no", "non sono certo")]
    [InlineData("it-it", "d'accordo", "non sono d'accordo", "siamo qui")]
    [InlineData("ja-jp", "はい、お願いします", "いいえ", "会議はいつですか")]
    [InlineData("ja-jp", "うん", "ううん", "わかりません")]
    [InlineData("ja-jp", "同意", "同意しません", "青")]
    [InlineData("ko-kr", "네", "아니요", "예약")]
    [InlineData("ko-kr", "동의합니다", "동의하지 않습니다", "파랑")]
    [InlineData("pt-br", "SIM", "não", "não sei")]
    [InlineData("pt-br", "concordo", "não concordo", "nao tenho certeza")]
    [InlineData("es-es", "Si", "claro que no", "no lo sé")]
    [InlineData("es-es", "no hay problema", "NO", "no estoy segura")]
    [InlineData("sv-se", "Javisst!", "nej", "januari")]
    [InlineData("sv-se", "det stämmer", "det stämmer inte", "kanske")]
    [InlineData("tr-tr", "EVET", "HAYIR", "belki")]
    [InlineData("tr-tr", "sorun değil", "doğru değil", "evetlemek")]
    public void Every_language_has_its_own_words(
        string culture,
        string yes,
        string no,
        string neither
    )
    {
        Assert.True(YesNo.Find(yes, culture));
        Assert.False(YesNo.Find(no, culture));
        Assert.Null(YesNo.Find(neither, culture));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_phrase_of_a_language_means_what_its_list_says(string culture)
    {
        var phrases = YesNoLanguages.Of(culture);

        Assert.All(phrases, said => Assert.Equal(said.Meaning, YesNo.Find(said.Text, culture)));
        Assert.Equal(phrases.Count, phrases.DistinctBy(said => said.Text).Count());
    }

    [Fact]
    public void A_long_text_takes_no_long_time()
    {
        var text = string.Concat(Enumerable.Repeat("no ", 100_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.False(YesNo.Find(text, "en-us"));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Accents_count_the_same_in_either_form() =>
        Assert.True(YesNo.Find("si\u0301", "es-es"));

    [Fact]
    public void One_language_does_not_speak_another() => Assert.Null(YesNo.Find("yes", "de-de"));

    [Fact]
    public void An_unknown_language_is_taken_for_English() =>
        Assert.True(YesNo.Find("yes", "eo-xx"));
}
