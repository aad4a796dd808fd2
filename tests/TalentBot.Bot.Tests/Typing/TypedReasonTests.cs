using TalentBot.Languages;
using TalentBot.Typing.Reading;

namespace TalentBot.Tests.Typing;

public class TypedReasonTests
{
    public static TheoryData<string, string> Words(string key)
    {
        var all = new TheoryData<string, string>();
        foreach (var language in Language.All)
        {
            foreach (var word in language[key].Split(','))
            {
                all.Add(language.Tag, word.Trim());
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Words), "typing.because-words")]
    public void A_reason_follows_any_word_for_because_as_it_is_spelt(string tag, string word)
    {
        var line = word.EndsWith('\'') ? $"b {word}x" : $"b {word} x";

        Assert.Equal(("b", "x"), TypedReason.Split(line, Language.Of(tag)));
    }

    [Theory]
    [InlineData("de", "b, weil wir spät sind", "wir spät sind")]
    [InlineData("fr", "b parce qu’il est tard", "il est tard")]
    [InlineData("ar", "b لان الوقت متأخر", "الوقت متأخر")]
    public void It_may_be_typed_as_phones_type_it(string tag, string line, string reason) =>
        Assert.Equal(("b", reason), TypedReason.Split(line, Language.Of(tag)));

    [Theory]
    [MemberData(nameof(Words), "typing.why-words")]
    public void A_line_may_begin_with_any_word_for_why(string tag, string word) =>
        Assert.Equal("x y", TypedReason.After($"{word} x y", Language.Of(tag)));

    [Theory]
    [InlineData("por")]
    [InlineData("x por qué")]
    public void Another_beginning_is_no_reason(string line) =>
        Assert.Null(TypedReason.After(line, Language.Of("es")));
}
