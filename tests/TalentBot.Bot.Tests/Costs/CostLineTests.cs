using TalentBot.Costs;
using TalentBot.Languages;

namespace TalentBot.Tests.Costs;

public class CostLineTests
{
    [Theory]
    [InlineData("ar", "3 مهندسين لمدة 12 شهرًا")]
    [InlineData("ar", "3 اشخاص 12 شهرا")]
    [InlineData("de", "3 Entwickler für 12 Monate")]
    [InlineData("fr", "3 développeurs pendant 12 mois")]
    [InlineData("es", "3 personas durante 12 meses")]
    public void People_and_months_are_read_as_each_language_writes_them(string tag, string text)
    {
        var line = CostLine.Read(text, Language.Of(tag));

        Assert.Equal("3", line.Values["engineers"]);
        Assert.Equal("12", line.Values["months"]);
        Assert.Equal("", line.Rest);
    }
}
