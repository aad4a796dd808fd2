using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>The bot's next activity is a message with a text.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(new Activity(ActivityTypes.Message) { Text = expected }, description, timeout);

    /// <summary>The bot's next activity has the type and the text of the expected one.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var require = RequireSameText(description);
        return AssertReply(reply => require(expected, reply), description, timeout);
    }

    /// <summary>The bot's next activity equals the expected one as a comparer sees it.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        string description = null,
        uint timeout = 3000
    )
    {
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
                Require(
                    equalityComparer.Equals(expected, reply),
                    description,
                    "The reply is not the expected one."
                ),
            description,
            timeout
        );
    }

    /// <summary>The bot's next activity passes a check, which throws if not.</summary>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity,
        string description = null,
        uint timeout = 3000
    )
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            var reply =
                await NextAsync(timeout)
                ?? throw new TimeoutException(
                    $"{description}: no reply came within {timeout} milliseconds."
                );
            validateActivity(reply);
        });
    }

    /// <summary>The text of the bot's next message contains another one.</summary>
    public TestFlow AssertReplyContains(
        string expected,
        string description = null,
        uint timeout = 3000
    ) =>
        AssertReply(
            reply =>
                Require(
                    TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true,
                    description,
                    $"Expected a text with '{expected}', but it is '{TextOf(reply)}'."
                ),
            description,
            timeout
        );

    /// <summary>The text of the bot's next message is one of several.</summary>
    public TestFlow AssertReplyOneOf(
        string[] candidates,
        string description = null,
        uint timeout = 3000
    )
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
                Require(
                    candidates.Contains(TextOf(reply), StringComparer.Ordinal),
                    description,
                    $"'{TextOf(reply)}' is none of: {string.Join("; ", candidates)}."
                ),
            description,
            timeout
        );
    }

    /// <summary>The bot says nothing for some time.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            var reply = await NextAsync(timeout);
            Require(reply is null, description, $"Expected no reply, but got '{TextOf(reply)}'.");
        });

    private static string TextOf(IActivity activity) => (activity as IMessageActivity)?.Text;

    private static ValidateReply RequireSameText(string description) =>
        (expected, actual) =>
        {
            Require(
                expected.Type == actual.Type,
                description,
                $"Expected a '{expected.Type}', but it is a '{actual.Type}'."
            );
            Require(
                TextOf(expected)?.Trim() == TextOf(actual)?.Trim(),
                description,
                $"Expected '{TextOf(expected)}', but it is '{TextOf(actual)}'."
            );
        };

    private static void Require(bool held, string description, string message)
    {
        if (!held)
        {
            throw new InvalidOperationException(
                description is null ? message : $"{description}: {message}"
            );
        }
    }

    /// <summary>
    /// The next reply, or null when the time is over; a debugger stops the clock.
    /// </summary>
    private async Task<IActivity> NextAsync(uint timeout)
    {
        using var clock = new CancellationTokenSource();
        if (!System.Diagnostics.Debugger.IsAttached)
        {
            clock.CancelAfter(TimeSpan.FromMilliseconds(timeout));
        }

        try
        {
            return await _adapter.GetNextReplyAsync(clock.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
