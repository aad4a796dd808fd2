namespace Microsoft.Bot.Schema;

/// <summary>All replies of a turn, for a caller that waits for them.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ExpectedReplies
{
    public ExpectedReplies() { }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
