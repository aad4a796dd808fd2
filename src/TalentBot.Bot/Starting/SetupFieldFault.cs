using System.Diagnostics;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Languages;

namespace TalentBot.Starting;

/// <summary>What is wrong with a field of the set-up form.</summary>
/// <param name="Field">Id of the field that can mend it.</param>
/// <param name="Key">Key of the sentence that says how.</param>
/// <param name="Most">The most that is taken, for the sentence; 0 when it names none.</param>
internal sealed record SetupFieldFault(string Field, string Key, int Most = 0)
{
    /// <summary>Why a decision cannot be started like this.</summary>
    public static SetupFieldFault Of(SetupFault fault) =>
        fault switch
        {
            SetupFault.NoTitle => new(SetupFields.Title, "setup.no-title"),
            SetupFault.TitleTooLong => TooLong(SetupFields.Title, Opening.LongestTitle),
            SetupFault.AboutTooLong => TooLong(SetupFields.About, Opening.LongestAbout),
            SetupFault.NobodyInvited => new(SetupFields.People, "setup.nobody-invited"),
            SetupFault.TooManyInvited => new(
                SetupFields.People,
                "setup.too-many-invited",
                Opening.MostLeaders
            ),
            SetupFault.TooManyCoOwners => new(
                SetupFields.CoOwners,
                "setup.too-many-co-owners",
                Opening.MostCoOwners
            ),
            SetupFault.DeadlinePassed => new(SetupFields.Date, "setup.deadline-passed"),
            SetupFault.DeadlineTooFar => new(
                SetupFields.Date,
                "setup.deadline-too-far",
                Opening.LongestDays
            ),
            SetupFault.QuorumOutOfRange => new(SetupFields.Quorum, "setup.quorum-out-of-range"),
            SetupFault.UnknownGate => new(SetupFields.Gates, "setup.unknown-choice"),
            _ => throw new UnreachableException(),
        };

    /// <summary>The sentence.</summary>
    public string In(Language language) => language.Say(Key, ("most", Most));

    private static SetupFieldFault TooLong(string field, int longest) =>
        new(field, "setup.too-long", longest);
}
