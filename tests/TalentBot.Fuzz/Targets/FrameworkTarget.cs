using System.Text;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Fuzz.Targets;

/// <summary>An organisation's own framework, and what of it is compared later.</summary>
internal sealed class FrameworkTarget : ITarget
{
    public string Name => "framework";

    public Outcome Read(byte[] input)
    {
        switch (FrameworkFile.Parse(input))
        {
            case FrameworkResult.Loaded:
                CheckContent(FrameworkContent.Of(Encoding.UTF8.GetString(input)));
                return Outcome.Taken;
            case FrameworkResult.Faulty { Faults: var faults }:
                FaultPromises.AreKept(faults);
                return Outcome.Refused;
            default:
                throw new BrokenPromiseException("A framework is loaded or faulty.");
        }
    }

    private static void CheckContent(string content)
    {
        Promise.Same(content, FrameworkContent.Of(content), "The content is that of its content.");
        Promise.That(
            FrameworkFile.Parse(Encoding.UTF8.GetBytes(content)) is FrameworkResult.Loaded,
            "The content is a framework too."
        );
    }
}
