namespace Microsoft.Bot.Schema;

/// <summary>The error behind an error.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class InnerHttpError
{
    public InnerHttpError() { }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    public int? StatusCode { get; set; }

    public object Body { get; set; }
}
