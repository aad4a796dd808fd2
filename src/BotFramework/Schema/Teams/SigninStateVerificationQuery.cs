namespace Microsoft.Bot.Schema.Teams;

/// <summary>The state that signing in came back with.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class SigninStateVerificationQuery
{
    public SigninStateVerificationQuery() { }

    public SigninStateVerificationQuery(string state = default)
    {
        State = state;
    }

    public string State { get; set; }
}
