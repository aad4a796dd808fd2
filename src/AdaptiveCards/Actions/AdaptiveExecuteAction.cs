using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Sends the inputs and its data to the bot as an invoke.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveExecuteAction>))]
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    public string Verb { get; set; }

    public object Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    public string DataJson
    {
        get => AnyJson.Print(Data);
        set => Data = AnyJson.Parse(value);
    }
}
