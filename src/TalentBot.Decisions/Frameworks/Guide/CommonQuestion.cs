namespace TalentBot.Decisions.Frameworks.Guide;

/// <summary>A question that leaders ask about the models.</summary>
/// <param name="Id">For example <c>keep-control</c>.</param>
/// <param name="Question">As a leader would ask it.</param>
/// <param name="Answer">Two to four plain sentences.</param>
public sealed record CommonQuestion(string Id, string Question, string Answer);
