namespace Microsoft.Bot.Schema;

/// <summary>An error as the channel reports it.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class Error
{
    public Error() { }

    public Error(
        string code = default,
        string message = default,
        InnerHttpError innerHttpError = default
    )
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    public string Code { get; set; }

    public string Message { get; set; }

    public InnerHttpError InnerHttpError { get; set; }
}
