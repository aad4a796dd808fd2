namespace TalentBot.Decisions.Frameworks;

/// <summary>Something that a team trades off against the others.</summary>
/// <param name="Id">For example <c>speed</c>.</param>
/// <param name="Name">As a choice, for example “Speed of execution”.</param>
/// <param name="Summary">One sentence that says what ranking it first means.</param>
public sealed record Priority(string Id, string Name, string Summary);
