namespace TalentBot.Tests.Secrecy;

/// <summary>Somebody does something.</summary>
/// <param name="Kind">What.</param>
/// <param name="Role">Position of who does it, see <see cref="Story.Roles"/>.</param>
/// <param name="Depth">How many forms are filled in, where it fills any.</param>
/// <param name="Finishes">Whether the last form is sent too.</param>
internal sealed record Act(ActKind Kind, int Role, int Depth = 6, bool Finishes = true)
{
    public bool Fills =>
        Kind
            is ActKind.FillInDialog
                or ActKind.FillOnCard
                or ActKind.FillByTyping
                or ActKind.FillInThread;
}
