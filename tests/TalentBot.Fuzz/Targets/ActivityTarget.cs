using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using TalentBot.Bots;
using TalentBot.Host.Inbound;
using TalentBot.Starting;
using TalentBot.Text;

namespace TalentBot.Fuzz.Targets;

/// <summary>Bodies as they come in: read by the gate, by the SDK, and then by the bot.</summary>
internal sealed class ActivityTarget : ITarget
{
    public string Name => "activity";

    public Outcome Read(byte[] input)
    {
        var facts = ActivityFacts.Read(input);
        if (Parse(input) is not { } activity)
        {
            return Outcome.Refused;
        }

        ActivityPromises.IsWrittenAsItIsRead(activity);
        ActivityPromises.KeepsObjects(activity, input);
        if (facts is null)
        {
            return Outcome.Refused;
        }

        ActivityPromises.IsWhatTheGateSaw(activity, facts);
        ReadAsBot(activity);
        return Outcome.Taken;
    }

    private static Activity? Parse(byte[] input)
    {
        var request = new DefaultHttpContext().Request;
        request.Body = new MemoryStream(input);
        try
        {
            return HttpActivity.ReadAsync(request, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (JsonException refusal)
        {
            Promise.IsBrief(refusal.Message);
            return null;
        }
    }

    // The bot is asked only about what people send.
    private static void ReadAsBot(Activity activity)
    {
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
        {
            return;
        }

        _ = SenderZone.Of(activity);
        ReadAsTypes(() => CommandLine.Read(activity));
        ReadAsTypes(() => Actor.Of(activity));
    }

    // Mentions and channel data stay JSON until they are asked for. What has another form then ends
    // the turn with an apology.
    private static void ReadAsTypes(Func<object?> read)
    {
        try
        {
            _ = read();
        }
        catch (JsonException refusal)
        {
            Promise.IsBrief(refusal.Message);
        }
    }
}
