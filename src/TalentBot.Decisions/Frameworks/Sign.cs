using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>Levels of one question that raise a risk or point to a failure pattern.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Levels">Ids of its levels that raise it.</param>
public sealed record Sign(string Question, ImmutableArray<string> Levels);
