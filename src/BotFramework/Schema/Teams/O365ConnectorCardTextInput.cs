namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input for text.</summary>
public class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    public new const string Type = "TextInput";

    public O365ConnectorCardTextInput() { }

    public O365ConnectorCardTextInput(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default,
        bool? isMultiline = default,
        double? maxLength = default
    )
        : base(type, id, isRequired, title, value)
    {
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    public bool? IsMultiline { get; set; }

    public double? MaxLength { get; set; }
}
