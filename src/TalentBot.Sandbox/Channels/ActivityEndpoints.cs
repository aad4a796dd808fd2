using System.Text;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels.Posts;

namespace TalentBot.Sandbox.Channels;

/// <summary>The part of the connector that takes posts.</summary>
internal sealed class ActivityEndpoints(
    Workplace workplace,
    Conversations conversations,
    PostLog posts
)
{
    /// <summary>About 100 KB in UTF-16, as Teams counts.</summary>
    private const int LargestActivity = 100 * 1024;

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("v3/conversations", CreateAsync);
        routes.MapPost("v3/conversations/{id}/activities", SendAsync);
        routes.MapPost("v3/conversations/{id}/activities/{activityId}", SendAsync);
        routes.MapPut("v3/conversations/{id}/activities/{activityId}", UpdateAsync);
        routes.MapDelete("v3/conversations/{id}/activities/{activityId}", Delete);
    }

    private static IResult Created(string id) => Results.Json(new JsonObject { ["id"] = id });

    private static bool IsTooBig(JsonObject activity) =>
        Encoding.Unicode.GetByteCount(activity.ToJsonString()) > LargestActivity;

    private async Task<IResult> CreateAsync(HttpRequest request)
    {
        var body = await RequestJson.ReadAsync(request);
        return body?.Text("isGroup") == "true" ? CreateThread(body)
            : body is not null ? CreateChat(body)
            : ConnectorError.Result(StatusCodes.Status400BadRequest);
    }

    private IResult CreateThread(JsonObject body)
    {
        var channel = conversations.Channel(
            body.Child("channelData")?.Child("channel")?.Text("id")
        );
        if (channel is null || body.Child("activity") is not { } activity)
        {
            return ConnectorError.Result(StatusCodes.Status400BadRequest);
        }

        var rootId = posts.NextId();
        var thread = conversations.Open(channel.Id, rootId);
        posts.Add(thread, rootId, activity.Copy());
        return Results.Json(
            new JsonObject { ["id"] = thread, ["activityId"] = rootId },
            statusCode: StatusCodes.Status201Created
        );
    }

    private IResult CreateChat(JsonObject body)
    {
        var members = body.Children("members").ToArray();
        if (members.Length != 1)
        {
            return ConnectorError.Result(StatusCodes.Status400BadRequest);
        }

        var person = workplace.People.FirstOrDefault(p => p.UserId == members[0].Text("id"));
        return person is null
            ? ConnectorError.Result(StatusCodes.Status403Forbidden)
            : Created(Conversations.ChatOf(person));
    }

    private async Task<IResult> SendAsync(HttpRequest request, string id)
    {
        var activity = await RequestJson.ReadAsync(request);
        return activity is null ? ConnectorError.Result(StatusCodes.Status400BadRequest)
            : !conversations.Exists(id)
                ? ConnectorError.Result(StatusCodes.Status404NotFound, "ConversationNotFound")
            : IsTooBig(activity) ? ConnectorError.Result(StatusCodes.Status413PayloadTooLarge)
            : Send(id, activity);
    }

    private IResult Send(string id, JsonObject activity)
    {
        var activityId = posts.NextId();
        if (activity.Text("type") == "typing")
        {
            return Created(activityId);
        }

        posts.Add(id, activityId, activity);
        // Teams splits a text with attachments in two and then tells no id.
        var isSplit =
            activity.Text("text") is { Length: > 0 } && activity.Children("attachments").Any();
        return isSplit ? Results.Json(new JsonObject()) : Created(activityId);
    }

    private async Task<IResult> UpdateAsync(HttpRequest request, string id, string activityId)
    {
        var activity = await RequestJson.ReadAsync(request);
        return activity is null ? ConnectorError.Result(StatusCodes.Status400BadRequest)
            : IsTooBig(activity) ? ConnectorError.Result(StatusCodes.Status413PayloadTooLarge)
            : posts.Update(id, activityId, activity) is null
                ? ConnectorError.Result(StatusCodes.Status404NotFound)
            : Created(activityId);
    }

    private IResult Delete(string id, string activityId) =>
        posts.Delete(id, activityId) is null
            ? ConnectorError.Result(StatusCodes.Status404NotFound)
            : Results.Ok();
}
