using TalentBot.Text;

namespace TalentBot.Tests.Text;

public class SpellingTests
{
    [Theory]
    [InlineData("Procès-verbal!", "proces verbal")]
    [InlineData("SCHLIESSEN", "schliessen")]
    [InlineData("schließen", "schliessen")]
    [InlineData("أجب", "اجب")]
    [InlineData("  a,  b ", "a b")]
    [InlineData("?!", "")]
    public void Capitals_accents_and_punctuation_do_not_matter(string text, string spelt) =>
        Assert.Equal(spelt, Spelling.Of(text));

    [Theory]
    [InlineData("Payments rewrite", "payments", true)]
    [InlineData("Payments rewrite", "PAYMENTS write", true)]
    [InlineData("Facturación móvil", "facturacion MOVIL", true)]
    [InlineData("Größe", "grosse", true)]
    [InlineData("Payments rewrite", "", true)]
    [InlineData("Payments rewrite", "payments mobile", false)]
    [InlineData("", "payments", false)]
    public void Every_word_must_be_there_whatever_case_and_accents(
        string text,
        string search,
        bool isFound
    ) => Assert.Equal(isFound, Spelling.Has(text, search));
}
