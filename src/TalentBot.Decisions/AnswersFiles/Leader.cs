using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.AnswersFiles;

/// <summary>One leader of the file.</summary>
internal sealed record Leader(string Name, Ballot Ballot);
