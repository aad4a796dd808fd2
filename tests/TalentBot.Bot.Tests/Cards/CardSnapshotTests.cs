using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using TalentBot.Languages;
using TalentBot.Testing;
using TalentBot.Tests.Cards.States;

namespace TalentBot.Tests.Cards;

/// <summary>Every card as JSON, approved by eye.</summary>
public sealed class CardSnapshotTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names => [.. StateCards.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_looks_as_approved(string name) =>
        Snapshot.Matches(
            JsonNode.Parse(Draw(name).ToJson())!.ToJsonString(Indented) + "\n",
            name + ".json"
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void No_input_is_required(string name) =>
        Assert.DoesNotContain("\"isRequired\"", Draw(name).ToJson(), StringComparison.Ordinal);

    /// <summary>The card of this name, in English.</summary>
    internal static AdaptiveCard Draw(string name) => StateCards.Draw(name, Language.English);
}
