namespace AdaptiveCards;

/// <summary>Something in a card that was passed over.</summary>
public class AdaptiveWarning
{
    public AdaptiveWarning(int code, string message)
    {
        Code = code;
        Message = message;
    }

    /// <summary>The kinds of warning that have a number of their own.</summary>
    public enum WarningStatusCode
    {
        UnsupportedSchemaVersion = 7,
        InvalidLanguage = 12,
        MaxActionsExceeded = 13,
        EmptyLabelInRequiredInput = 14,
        NoErrorMessageForValidatedInput = 15,
    }

    public int Code { get; set; }

    public string Message { get; set; }

    public override string ToString() => Message;
}
