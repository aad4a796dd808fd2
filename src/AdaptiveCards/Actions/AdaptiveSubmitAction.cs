using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Sends the inputs and its data to the bot as a message.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveSubmitAction>))]
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    public object Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    public string DataJson
    {
        get => AnyJson.Print(Data);
        set => Data = AnyJson.Parse(value);
    }
}
