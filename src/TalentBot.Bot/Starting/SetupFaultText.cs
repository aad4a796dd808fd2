using System.Diagnostics;
using TalentBot.Decisions.Assessments.Starting;

namespace TalentBot.Starting;

/// <summary>Why a decision cannot be started like this, beside the field that can mend it.</summary>
internal static class SetupFaultText
{
    public static (string Field, string Text) Of(SetupFault fault) =>
        fault switch
        {
            SetupFault.NoTitle => (SetupFields.Title, "Say in a few words what is decided."),
            SetupFault.TitleTooLong => (
                SetupFields.Title,
                $"At most {Opening.LongestTitle} characters."
            ),
            SetupFault.AboutTooLong => (
                SetupFields.About,
                $"At most {Opening.LongestAbout} characters."
            ),
            SetupFault.NobodyInvited => (
                SetupFields.People,
                "Choose at least one person, or answer yourself."
            ),
            SetupFault.TooManyInvited => (
                SetupFields.People,
                $"At most {Opening.MostLeaders} people can answer: choose fewer."
            ),
            SetupFault.TooManyCoOwners => (
                SetupFields.CoOwners,
                $"At most {Opening.MostCoOwners} co-owners."
            ),
            SetupFault.DeadlinePassed => (SetupFields.Date, "Choose a time that is still to come."),
            SetupFault.DeadlineTooFar => (
                SetupFields.Date,
                $"At most {Opening.LongestDays} days from now."
            ),
            SetupFault.QuorumOutOfRange => (
                SetupFields.Quorum,
                "At least 1, and not more than the people who answer."
            ),
            SetupFault.UnknownGate => (SetupFields.Gates, "Choose among those shown."),
            _ => throw new UnreachableException(),
        };
}
