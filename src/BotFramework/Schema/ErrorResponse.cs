namespace Microsoft.Bot.Schema;

/// <summary>The body of a refused request.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ErrorResponse
{
    public ErrorResponse() { }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    public Error Error { get; set; }
}
