using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Owning.Forms;
using TalentBot.Starting;

namespace TalentBot.Owning;

/// <summary>An owner before a decision: everything that a form is drawn from.</summary>
/// <param name="Context">The turn.</param>
/// <param name="Actor">The owner.</param>
/// <param name="Assessment">The decision.</param>
/// <param name="Values">What was typed or filled in: field id → text.</param>
internal sealed record OwnerScene(
    ITurnContext Context,
    Actor Actor,
    Assessment Assessment,
    ImmutableDictionary<string, string> Values
)
{
    /// <summary>The owner's language.</summary>
    public Language Language => Actor.Language;

    /// <summary>Whether a form opens where the decision is; what was typed there is answered by a form one to one.</summary>
    public bool IsSeenInConversation =>
        Actor.Channel is not null && Context.Activity.Type is ActivityTypes.Invoke;

    /// <summary>The zone that a form was drawn in, else that of the client.</summary>
    public TimeZoneInfo Zone =>
        Values.GetValueOrDefault(OwnerFields.Zone) is { Length: > 0 } id
        && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : SenderZone.Of(Context.Activity);

    /// <summary>The value of a field; empty when there is none.</summary>
    public string Value(string field) => Values.GetValueOrDefault(field, "");

    /// <summary>The same with another value of a field.</summary>
    public OwnerScene With(string field, string value) =>
        this with
        {
            Values = Values.SetItem(field, value),
        };
}
