using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments;

/// <summary>Where a leader stands in the checklist.</summary>
/// <remarks>Members with an initialiser came later: older documents do not have them.</remarks>
/// <param name="Form">Id of the form; null when not begun or finished.</param>
public sealed record Place(string? Form)
{
    /// <summary>How many typed messages are remembered, to know those delivered again.</summary>
    private const int MostHandled = 8;

    /// <summary>Not begun.</summary>
    public static Place Start { get; } = new(Form: null);

    /// <summary>Id of the question that is asked one by one; null for the first open one of the form.</summary>
    public string? Question { get; init; }

    /// <summary>Id of the question that was answered by typing last, which a further reason belongs to; null for none.</summary>
    public string? Answered { get; init; }

    /// <summary>Ids of the typed messages that were handled last.</summary>
    public ImmutableArray<string> Handled { get; init; } = [];

    /// <summary>Whether a typed message was handled before.</summary>
    public bool HasHandled(string message) => Handled.Contains(message, StringComparer.Ordinal);

    /// <summary>The place with one more typed message handled.</summary>
    public Place Handle(string message) =>
        this with
        {
            Handled = [.. Handled.Append(message).TakeLast(MostHandled)],
        };
}
