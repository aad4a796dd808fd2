namespace Microsoft.Bot.Schema;

/// <summary>What was said in a conversation.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class Transcript
{
    public Transcript() { }

    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
