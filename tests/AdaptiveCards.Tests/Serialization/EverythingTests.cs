using TalentBot.Testing;

namespace AdaptiveCards.Tests.Serialization;

public sealed class EverythingTests
{
    public static TheoryData<string, AdaptiveCard> Cards =>
        new()
        {
            { "texts.json", Everything.Texts() },
            { "containers.json", Everything.Containers() },
            { "media.json", Everything.Media() },
            { "inputs.json", Everything.Inputs() },
            { "actions.json", Everything.Actions() },
            { "whole.json", Everything.Whole() },
        };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_member_is_written_as_approved(string name, AdaptiveCard card) =>
        Snapshot.Matches(card.ToJson(), name);

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_member_is_read_as_it_was_written(string name, AdaptiveCard card)
    {
        var result = AdaptiveCard.FromJson(card.ToJson());

        string[] expected = name == "whole.json" ? ["msteams: is not known."] : [];
        Assert.Equal(expected, result.Warnings.Select(warning => warning.Message));
        Assert.Equal(card.ToJson(), result.Card.ToJson());
    }

    [Fact]
    public void Whatever_has_its_usual_value_is_not_written()
    {
        var card = Given.Card(
            new AdaptiveTextBlock("x"),
            new AdaptiveColumn(),
            new AdaptiveTable(),
            new AdaptiveNumberInput { Id = "n" },
            new AdaptiveToggleInput { Id = "t" },
            new AdaptiveChoiceSetInput { Id = "c" }
        );

        Snapshot.Matches(card.ToJson(), "usual.json");
    }
}
