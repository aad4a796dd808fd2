using TalentBot.Decisions.Assessments;
using TalentBot.Languages;

namespace TalentBot.Listing;

/// <summary>How a list is shown.</summary>
/// <param name="Language">The language of the reader.</param>
/// <param name="Search">What is searched for; empty for everything.</param>
/// <param name="IsShared">Whether several people read it.</param>
/// <param name="OpensPages">Whether another page opens in a dialog, so that a channel is not filled with pages.</param>
internal sealed record ListRequest(Language Language, string Search, bool IsShared, bool OpensPages)
{
    /// <summary>Says where a decision is in its life.</summary>
    public Func<Assessment, string> StateOf { get; init; } = _ => "";
}
