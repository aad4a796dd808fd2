using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Fuzz.Targets;

/// <summary>Files of answers; what can be read can be evaluated.</summary>
internal sealed class AnswersTarget : ITarget
{
    public string Name => "answers";

    public Outcome Read(byte[] input)
    {
        switch (AnswersFile.Parse(input, FrameworkFile.Default))
        {
            case AnswersFileResult.Read { File: var file }:
                _ = Evaluator.Evaluate(file.Poll);
                return Outcome.Taken;
            case AnswersFileResult.Faulty { Faults: var faults }:
                FaultPromises.AreKept(faults);
                return Outcome.Refused;
            default:
                throw new BrokenPromiseException("A file is read or faulty.");
        }
    }
}
