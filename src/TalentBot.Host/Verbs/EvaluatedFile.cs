using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Host.Verbs;

/// <summary>A file of answers and what they say.</summary>
/// <param name="Name">The name as typed.</param>
/// <param name="Answers">What stands in it.</param>
/// <param name="Result">What that says.</param>
internal sealed record EvaluatedFile(string Name, AnswersFile Answers, Recommendation Result);
