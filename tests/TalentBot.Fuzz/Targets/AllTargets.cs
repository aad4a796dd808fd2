namespace TalentBot.Fuzz.Targets;

/// <summary>Everything that is fuzzed.</summary>
internal static class AllTargets
{
    private static readonly ITarget[] All =
    [
        new ActivityTarget(),
        new TokenTarget(),
        new CardTarget(),
        new PressTarget(),
        new AnswersTarget(),
        new FrameworkTarget(),
    ];

    public static IEnumerable<string> Names => All.Select(t => t.Name);

    /// <summary>The target of that name; null if there is none.</summary>
    public static ITarget? Find(string name) => Array.Find(All, t => t.Name == name);
}
