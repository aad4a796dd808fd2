using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_runs_in_order_and_a_set_inside_a_set_ends_before_what_follows()
    {
        var inner = new MiddlewareSet().Use(new Noting("i1", _log)).Use(new Noting("i2", _log));
        _adapter.Use(new Noting("a", _log)).Use(inner).Use(new Noting("b", _log));

        await _adapter.RunAsync(Given.Message(), BotAsync);

        Assert.Equal("a> i1> i2> <i2 <i1 b> bot <b <a", string.Join(' ', _log));
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_stops_the_turn()
    {
        _adapter.Use(new Noting("a", _log)).Use(new Stopping());

        await _adapter.RunAsync(Given.Message(), BotAsync);

        Assert.Equal("a> <a", string.Join(' ', _log));
    }

    [Fact]
    public async Task An_exception_goes_to_the_error_handler_or_else_to_the_caller()
    {
        var fault = new InvalidOperationException("fault");
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _adapter.RunAsync(Given.Message(), (_, _) => throw fault)
        );

        Exception? caught = null;
        _adapter.OnTurnError = (_, exception) =>
        {
            caught = exception;
            return Task.CompletedTask;
        };
        await _adapter.RunAsync(Given.Message(), (_, _) => throw fault);

        Assert.Same(fault, caught);
    }

    [Fact]
    public async Task A_turn_runs_in_the_users_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var activity = Given.Message();
        activity.Locale = "de-DE";
        var seen = string.Empty;

        await _adapter.RunAsync(
            activity,
            (turn, _) =>
            {
                seen = $"{CultureInfo.CurrentCulture.Name} {((TurnContext)turn).Locale}";
                return Task.CompletedTask;
            }
        );

        Assert.Equal("de-DE de-DE", seen);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task A_locale_that_nobody_knows_does_not_stop_the_turn()
    {
        var activity = Given.Message();
        activity.Locale = "no such locale!";

        await _adapter.RunAsync(activity, BotAsync);

        Assert.Equal(["bot"], _log);
    }

    private Task BotAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _log.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(string name, List<string> log) : IMiddleware
    {
        public async Task OnTurnAsync(
            ITurnContext turnContext,
            NextDelegate next,
            CancellationToken cancellationToken = default
        )
        {
            log.Add($"{name}>");
            await next(cancellationToken);
            log.Add($"<{name}");
        }
    }

    private sealed class Stopping : IMiddleware
    {
        public Task OnTurnAsync(
            ITurnContext turnContext,
            NextDelegate next,
            CancellationToken cancellationToken = default
        ) => Task.CompletedTask;
    }
}
