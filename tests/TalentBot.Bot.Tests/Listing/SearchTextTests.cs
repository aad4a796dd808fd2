using TalentBot.Listing;

namespace TalentBot.Tests.Listing;

public class SearchTextTests
{
    [Theory]
    [InlineData("Payments rewrite", "payments", true)]
    [InlineData("Payments rewrite", "PAYMENTS write", true)]
    [InlineData("Facturación móvil", "facturacion MOVIL", true)]
    [InlineData("Größe", "größe", true)]
    [InlineData("Payments rewrite", "", true)]
    [InlineData("Payments rewrite", "payments mobile", false)]
    [InlineData("", "payments", false)]
    public void Every_word_must_be_there_whatever_case_and_accents(
        string text,
        string search,
        bool isFound
    ) => Assert.Equal(isFound, SearchText.Has(text, search));
}
