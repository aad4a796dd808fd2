using System.Globalization;
using System.Text.Json.Nodes;

namespace TalentBot.Sandbox.Channels;

/// <summary>The part of the connector that tells who is there.</summary>
internal sealed class RosterEndpoints(Workplace workplace, Conversations conversations)
{
    private const int DefaultPageSize = 200;

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("v3/conversations/{id}/members", Members);
        routes.MapGet("v3/conversations/{id}/members/{memberId}", Member);
        routes.MapGet("v3/conversations/{id}/pagedmembers", Page);
        routes.MapGet("v3/teams/{id}", Team);
        routes.MapGet("v3/teams/{id}/conversations", Channels);
    }

    private static IResult NotFound(string code) =>
        ConnectorError.Result(StatusCodes.Status404NotFound, code);

    private IResult Members(string id) =>
        conversations.Exists(id)
            ? Results.Json(Accounts(conversations.Members(id)))
            : NotFound("ConversationNotFound");

    private IResult Member(string id, string memberId) =>
        conversations
            .Members(id)
            .FirstOrDefault(p => p.UserId == memberId || p.AadObjectId == memberId)
            is { } person
            ? Results.Json(Account(person))
            : NotFound("MemberNotFoundInConversation");

    private IResult Page(string id, int? pageSize, string? continuationToken)
    {
        if (!conversations.Exists(id))
        {
            return NotFound("ConversationNotFound");
        }

        _ = int.TryParse(continuationToken, CultureInfo.InvariantCulture, out var from);
        var to = from + Math.Max(pageSize ?? DefaultPageSize, 1);
        var people = conversations.Members(id).ToArray();
        var page = new JsonObject { ["members"] = Accounts(people.Skip(from).Take(to - from)) };
        if (to < people.Length)
        {
            page["continuationToken"] = to.ToString(CultureInfo.InvariantCulture);
        }

        return Results.Json(page);
    }

    private IResult Team(string id) =>
        id == workplace.Team.Id
            ? Results.Json(
                new JsonObject
                {
                    ["id"] = workplace.Team.Id,
                    ["name"] = workplace.Team.Name,
                    ["aadGroupId"] = workplace.Team.AadGroupId,
                }
            )
            : NotFound("TeamNotFound");

    private IResult Channels(string id) =>
        id == workplace.Team.Id
            ? Results.Json(
                new JsonObject
                {
                    ["conversations"] = new JsonArray([
                        .. workplace.Team.Channels.Select(c => new JsonObject
                        {
                            ["id"] = c.Id,
                            ["name"] = c.Name,
                        }),
                    ]),
                }
            )
            : NotFound("TeamNotFound");

    private JsonArray Accounts(IEnumerable<Person> people) => new([.. people.Select(Account)]);

    private JsonObject Account(Person person) =>
        new()
        {
            ["id"] = person.UserId,
            ["name"] = person.Name,
            ["aadObjectId"] = person.AadObjectId,
            ["tenantId"] = workplace.TenantId,
            ["userRole"] = "user",
        };
}
