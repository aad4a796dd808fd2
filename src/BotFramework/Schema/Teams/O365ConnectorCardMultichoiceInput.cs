namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input with choices.</summary>
public class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    public new const string Type = "MultichoiceInput";

    public O365ConnectorCardMultichoiceInput() { }

    public O365ConnectorCardMultichoiceInput(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default,
        IList<O365ConnectorCardMultichoiceInputChoice> choices = default,
        string style = default,
        bool? isMultiSelect = default
    )
        : base(type, id, isRequired, title, value)
    {
        Choices = choices;
        Style = style;
        IsMultiSelect = isMultiSelect;
    }

    public IList<O365ConnectorCardMultichoiceInputChoice> Choices { get; set; }

    public string Style { get; set; }

    public bool? IsMultiSelect { get; set; }
}
