using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Reads the values of invokes from adaptive cards, and says what is wrong with them.
/// </summary>
internal static class CardInvokes
{
    private const string Execute = "Action.Execute";
    private const string ErrorType = "application/vnd.microsoft.error";
    private const string ForSearch = " for search";

    public static AdaptiveCardInvokeValue Action(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity, suffix: string.Empty);
        var action = value.Action ?? throw Malformed("Missing action property");
        return action.Type == Execute
            ? value
            : throw Refused("NotSupported", $"The action '{action.Type}'is not supported.");
    }

    public static SearchInvokeValue Search(IInvokeActivity activity)
    {
        var value = Read<SearchInvokeValue>(activity, ForSearch);
        if (string.IsNullOrEmpty(value.Kind))
        {
            // Teams leaves it out.
            value.Kind =
                activity.ChannelId == Channels.Msteams
                    ? SearchInvokeTypes.Search
                    : throw Malformed($"Missing kind property{ForSearch}");
        }

        return string.IsNullOrEmpty(value.QueryText)
            ? throw Malformed($"Missing queryText property{ForSearch}")
            : value;
    }

    private static T Read<T>(IInvokeActivity activity, string suffix)
        where T : class =>
        InvokeValue.TryRead<T>(activity.Value ?? throw Malformed($"Missing value property{suffix}"))
        ?? throw Malformed($"Value property is not properly formed{suffix}");

    private static MalformedInvokeException Malformed(string message) =>
        Refused("BadRequest", message);

    private static MalformedInvokeException Refused(string code, string message) =>
        new(
            new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = ErrorType,
                Value = new Error(code, message),
            }
        );
}
