namespace Microsoft.Bot.Schema;

/// <summary>Codes of errors that every channel may report.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ErrorCodes
{
    public const string BadArgument = "BadArgument";
    public const string BadSyntax = "BadSyntax";
    public const string MessageSizeTooBig = "MessageSizeTooBig";
    public const string MissingProperty = "MissingProperty";
    public const string ServiceError = "ServiceError";
}
