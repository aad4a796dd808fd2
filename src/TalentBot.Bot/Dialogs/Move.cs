namespace TalentBot.Dialogs;

/// <summary>Where a leader wants to go from a form.</summary>
internal abstract record Move
{
    private Move() { }

    /// <summary>Keep the form and go on.</summary>
    public sealed record Next : Move;

    /// <summary>Keep the form and go to the one before.</summary>
    public sealed record Back : Move;

    /// <summary>Go to another form; the one left is not kept.</summary>
    /// <param name="Form">Id of the form.</param>
    public sealed record Jump(string Form) : Move;
}
