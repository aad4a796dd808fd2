namespace AdaptiveCards.Tests.Values;

public sealed class SchemaVersionTests
{
    [Theory]
    [InlineData("1.5", 1, 5)]
    [InlineData("1", 1, 0)]
    [InlineData("10.12", 10, 12)]
    [InlineData("1.5.1", 1, 5)]
    public void A_version_is_read_from_its_text(string text, int major, int minor) =>
        Assert.Equal(new AdaptiveSchemaVersion(major, minor), new AdaptiveSchemaVersion(text));

    [Theory]
    [InlineData("")]
    [InlineData("1.-5")]
    [InlineData("one")]
    public void Other_texts_are_refused(string text) =>
        Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion(text));

    [Fact]
    public void A_version_of_no_text_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => new AdaptiveSchemaVersion(null));

    [Fact]
    public void Versions_are_ordered_by_number()
    {
        AdaptiveSchemaVersion older = "1.5";
        AdaptiveSchemaVersion newer = "1.10";

        Assert.True(older < newer && older <= newer && newer > older && newer >= older);
        Assert.True(older != newer && !(older == newer));
        Assert.True(older.CompareTo(null) > 0);
    }
}
