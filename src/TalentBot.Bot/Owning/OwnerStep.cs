using TalentBot.Decisions.Assessments;
using TalentBot.Owning.Forms;

namespace TalentBot.Owning;

/// <summary>Something that an owner wants done, with what to say of it.</summary>
/// <param name="Form">One of <see cref="OwnerForm"/>: it comes again when what is in it cannot be taken.</param>
/// <param name="Command">The command.</param>
/// <param name="Done">What to say once it is done, of the decision as it stands then.</param>
/// <param name="DoneBefore">What to say when nothing was left to do.</param>
internal sealed record OwnerStep(
    string Form,
    Command Command,
    Func<Assessment, string> Done,
    string DoneBefore
);
