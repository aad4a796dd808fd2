using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Fuzz.Targets;

/// <summary>What holds for everything that is said about a faulty file.</summary>
internal static class FaultPromises
{
    public static void AreKept(ImmutableArray<Fault> faults)
    {
        Promise.That(!faults.IsEmpty, "A refused file has a fault.");
        foreach (var fault in faults)
        {
            Promise.That(fault.Path.StartsWith('$'), $"A fault has a place: {fault}");
            Promise.IsBrief($"{fault}");
            Promise.That(!$"{fault}".Any(char.IsControl), $"A fault is one line: {fault}");
        }
    }
}
