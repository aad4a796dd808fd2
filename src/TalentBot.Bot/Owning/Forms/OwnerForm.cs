using System.Collections.Immutable;

namespace TalentBot.Owning.Forms;

/// <summary>What an owner sees to; the names are those of the typed commands, and stand in the buttons' data.</summary>
internal static class OwnerForm
{
    public const string Deadline = "deadline";
    public const string Invite = "invite";
    public const string Remove = "remove";
    public const string Remind = "remind";
    public const string Reopen = "reopen";
    public const string Cancel = "cancel";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [Deadline, Invite, Remove, Remind, Reopen, Cancel];

    /// <summary>Id of the form of each in its button's data: no section of a framework is called so.</summary>
    public static string IdOf(string form) => $"manage-{form}";
}
