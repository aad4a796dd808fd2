using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;

namespace TalentBot.PersonalData;

/// <summary>What is kept about a person, together with what stands beside it.</summary>
/// <param name="Assessments">All that they own or are invited to, the newest first; others' parts are still in them.</param>
/// <param name="State">Key → JSON of what the conversation remembers.</param>
/// <param name="KnowsChat">Whether their one-to-one chat is remembered.</param>
internal sealed record KeptData(
    ImmutableArray<Assessment> Assessments,
    ImmutableDictionary<string, string> State,
    bool KnowsChat
);
