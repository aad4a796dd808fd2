using TalentBot.Starting;

namespace TalentBot.Owning.Forms;

/// <summary>Ids of the fields of the owners' forms, and of what their buttons carry.</summary>
internal static class OwnerFields
{
    public const string Date = SetupFields.Date;
    public const string Time = SetupFields.Time;
    public const string People = SetupFields.People;
    public const string Reason = "reason";

    /// <summary>Which form a button of the menu opens.</summary>
    public const string To = "to";

    /// <summary>What was typed after the command.</summary>
    public const string Typed = "typed";

    /// <summary>Name of the time zone in which date and time are meant.</summary>
    public const string Zone = "zone";

    /// <summary>One of several readings.</summary>
    public const string Instant = "instant";

    /// <summary>The deadline that the form was drawn from.</summary>
    public const string Basis = "deadline";
}
