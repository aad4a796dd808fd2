using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Channels;

/// <summary>The service's way to say no.</summary>
internal static class ConnectorError
{
    /// <summary>An error in the connector's shape.</summary>
    public static IResult Result(int status, string? code = null) =>
        Results.Json(Body(code ?? UsualCode(status)), statusCode: status);

    private static JsonObject Body(string code) =>
        new()
        {
            ["error"] = new JsonObject
            {
                ["code"] = code,
                ["message"] = $"The sandbox refuses: {code}.",
            },
        };

    private static string UsualCode(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => "BadSyntax",
            StatusCodes.Status403Forbidden => "BotNotInConversationRoster",
            StatusCodes.Status404NotFound => "ActivityNotFoundInConversation",
            StatusCodes.Status412PreconditionFailed => "PreconditionFailed",
            StatusCodes.Status413PayloadTooLarge => "MessageSizeTooBig",
            StatusCodes.Status429TooManyRequests => "TooManyRequests",
            _ => "ServiceError",
        };
}
