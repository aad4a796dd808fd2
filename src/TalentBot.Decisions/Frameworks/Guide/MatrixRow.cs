using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks.Guide;

/// <summary>One dimension on which the models differ.</summary>
/// <param name="Id">For example <c>accountability</c>.</param>
/// <param name="Name">As a row heading.</param>
/// <param name="Cells">Model id → what the model brings here.</param>
public sealed record MatrixRow(string Id, string Name, ImmutableDictionary<string, string> Cells);
