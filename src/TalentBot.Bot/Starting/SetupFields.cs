namespace TalentBot.Starting;

/// <summary>Ids of the fields of the set-up form.</summary>
internal static class SetupFields
{
    public const string Title = "title";
    public const string About = "about";
    public const string People = "people";
    public const string Self = "self";
    public const string CoOwners = "co-owners";
    public const string Date = "deadline.date";
    public const string Time = "deadline.time";
    public const string Quorum = "quorum";
    public const string Gates = "gates";
    public const string Visibility = "visibility";
}
