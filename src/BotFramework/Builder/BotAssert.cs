using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Refuses null where the SDK cannot go on without a value.</summary>
public class BotAssert
{
    public static void ContextNotNull(ITurnContext turnContext) =>
        ArgumentNullException.ThrowIfNull(turnContext);

    public static void ConversationReferenceNotNull(ConversationReference reference) =>
        ArgumentNullException.ThrowIfNull(reference);

    public static void ActivityNotNull(IActivity activity) =>
        ArgumentNullException.ThrowIfNull(activity);

    /// <exception cref="ArgumentException">One of the activities is null.</exception>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Any(activity => activity is null))
        {
            throw new ArgumentException("An activity is null.", nameof(activities));
        }
    }

    public static void MiddlewareNotNull(IMiddleware middleware) =>
        ArgumentNullException.ThrowIfNull(middleware);

    /// <exception cref="ArgumentException">One of the middlewares is null.</exception>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        if (middleware.Any(one => one is null))
        {
            throw new ArgumentException("A middleware is null.", nameof(middleware));
        }
    }
}
