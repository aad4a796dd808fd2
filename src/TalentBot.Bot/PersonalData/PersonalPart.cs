using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;

namespace TalentBot.PersonalData;

/// <summary>A person's own part of a decision.</summary>
internal static class PersonalPart
{
    /// <summary>The part as JSON; what others gave or wrote is left out, the title says which decision it is.</summary>
    public static JsonObject Of(Assessment assessment, Person person) =>
        new()
        {
            ["id"] = assessment.Id,
            ["title"] = assessment.Title,
            ["about"] = assessment.Owner.Is(person) ? assessment.About : null,
            ["startedAt"] = assessment.StartedAt,
            ["roles"] = new JsonArray([
                .. Roles(assessment, person).Select(r => JsonValue.Create(r)),
            ]),
            ["answers"] = assessment.LeaderFor(person) is { } leader ? Given(leader) : null,
            ["decided"] = new JsonArray([
                .. assessment
                    .EarlierDecisions.Concat(assessment.Decision is { } last ? [last] : [])
                    .Where(d => d.By.Is(person))
                    .Select(Decided),
            ]),
            ["reviewed"] =
                assessment.State is AssessmentState.Reviewed { Review: var review }
                && review.By.Is(person)
                    ? new JsonObject
                    {
                        ["at"] = review.At,
                        ["course"] = review.Course.ToString(),
                        ["text"] = review.Text,
                    }
                    : null,
        };

    private static IEnumerable<string> Roles(Assessment assessment, Person person)
    {
        if (assessment.Owner.Is(person))
        {
            yield return "owner";
        }

        if (assessment.CoOwners.Any(o => o.Is(person)))
        {
            yield return "co-owner";
        }

        if (assessment.LeaderFor(person) is not null)
        {
            yield return "leader";
        }
    }

    private static JsonObject Given(Leader leader) =>
        new()
        {
            ["knownAs"] = PersonalJson.Of(leader.Person),
            ["weight"] = leader.Weight,
            ["priorities"] = new JsonArray([.. leader.Priorities.Select(p => JsonValue.Create(p))]),
            ["questions"] = new JsonObject(
                leader
                    .Answers.OrderBy(a => a.Key, StringComparer.Ordinal)
                    .Select(a =>
                        KeyValuePair.Create<string, JsonNode?>(
                            a.Key,
                            new JsonObject
                            {
                                ["choice"] = a.Value.Choice,
                                ["reason"] = a.Value.Reason,
                            }
                        )
                    )
            ),
            ["finishedAt"] = leader.FinishedAt,
            ["rounds"] = new JsonArray([
                .. leader.Rounds.Select(r => new JsonObject
                {
                    ["number"] = r.Number,
                    ["before"] = Choices(r.Before),
                    ["after"] = r.After is null ? null : Choices(r.After),
                    ["finishedAt"] = r.FinishedAt,
                }),
            ]),
        };

    private static JsonObject Choices(IReadOnlyDictionary<string, string> choices) =>
        new(
            choices
                .OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, c.Value))
        );

    private static JsonObject Decided(Decision decision) =>
        new()
        {
            ["at"] = decision.At,
            ["models"] = new JsonArray([.. decision.Models.Select(m => JsonValue.Create(m))]),
            ["reason"] = decision.Choice.Reason,
            ["dissent"] = decision.Dissent,
            ["reviewAt"] = decision.ReviewAt,
        };
}
