namespace TalentBot.Choosing;

/// <summary>Ids of the form that decides, and of its choices.</summary>
internal static class DecideFields
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "decide";

    public const string Choice = "choice";
    public const string Models = "models";
    public const string Reason = "reason";
    public const string Dissent = "dissent";
    public const string Review = "review";

    /// <summary>In the button's data: since when stands what the form shows.</summary>
    public const string Seen = "seen";

    public const string Accept = "accept";
    public const string Other = "other-model";
    public const string Mix = "mix";
    public const string Hiring = "direct-hiring";
    public const string NotNow = "not-now";
}
