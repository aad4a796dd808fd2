namespace TalentBot.Guide;

/// <summary>The forms of the guide, by which their buttons are told apart.</summary>
internal static class GuideForm
{
    /// <summary>Chooses a part of the comparison.</summary>
    public const string Compare = "compare";

    /// <summary>Takes a question.</summary>
    public const string Ask = "ask";

    /// <summary>Shows the typical situations.</summary>
    public const string Scenarios = "scenarios";

    /// <summary>Shows how the models fail.</summary>
    public const string Patterns = "patterns";

    /// <summary>Id of the field that chooses.</summary>
    public const string Choice = "choice";

    /// <summary>Id of the field for a question in own words.</summary>
    public const string OwnWords = "own-words";
}
