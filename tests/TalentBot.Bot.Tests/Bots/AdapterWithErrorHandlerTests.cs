using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Bots;

public sealed class AdapterWithErrorHandlerTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "Because of the takeover.";

    private readonly Team _team = new("Olga", "Ana", "Ben");
    private readonly Client _ana;

    public AdapterWithErrorHandlerTests() => _ana = _team.InThread("Ana");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        var fault = new InvalidOperationException($"Ana typed {Secret}");
        fault.Data["DialogContext"] = Secret;
        _team.Assessments.Fault = fault;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task A_fault_in_a_dialog_is_answered_with_an_apology(string invoke)
    {
        var answer = await _ana.InvokesAsync(invoke, Filling.Data("answer"));

        Assert.StartsWith("Something went wrong on my side", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_behind_a_pressed_card_is_answered_with_one_apology()
    {
        var said = Assert.Single(await _ana.PressesAsync(Filling.Data("status")));

        Assert.StartsWith("Something went wrong on my side", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_execute_action_is_answered_with_an_apology_as_well()
    {
        var answer = await _ana.AsksAsync(
            "adaptiveCard/action",
            new JsonObject
            {
                ["action"] = new JsonObject
                {
                    ["type"] = "Action.Execute",
                    ["data"] = Filling.Data("answer"),
                },
            }
        );

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("Something went wrong", (string)body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_platform_that_does_not_answer_is_not_apologised_to()
    {
        _team.Assessments.Fault = new TimeoutException();

        Assert.Empty(await _ana.PressesAsync(Filling.Data("status")));
        Assert.Single(_team.Log.Collector.GetSnapshot());
    }

    [Fact]
    public async Task A_reference_leads_from_the_apology_to_the_log()
    {
        var answer = await _ana.InvokesAsync("task/fetch", Filling.Data("answer"));

        var record = Assert.Single(_team.Log.Collector.GetSnapshot());
        Assert.Equal(LogLevel.Error, record.Level);
        Assert.Contains(answer.Text[^8..], record.Message, StringComparison.Ordinal);
        Assert.Contains(
            nameof(InvalidOperationException),
            record.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_log_holds_neither_texts_nor_names()
    {
        await _ana.InvokesAsync(
            "task/submit",
            Filling.Data("next", ("form", "scope"), ("need.reason", Secret))
        );

        var record = Assert.Single(_team.Log.Collector.GetSnapshot());
        var logged = record.Message + string.Concat(record.StructuredState!.Select(s => s.Value));
        Assert.DoesNotContain(Secret, logged, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", logged, StringComparison.Ordinal);
        Assert.Null(record.Exception);
    }

    [Fact]
    public async Task A_leaders_fault_touches_nobody_else()
    {
        await _ana.InvokesAsync("task/fetch", Filling.Data("answer"));
        _team.Assessments.Fault = null;

        var bens = await _team.InThread("Ben").OpensChecklistAsync();

        Assert.Contains("1 of 6", bens.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apology_that_cannot_be_sent_is_logged_and_no_fault_by_itself()
    {
        _team.Adapter.Fault = (_, _) => Refused.With(HttpStatusCode.ServiceUnavailable);

        Assert.Empty(await _ana.PressesAsync(Filling.Data("status")));
        Assert.Equal(
            [LogLevel.Error, LogLevel.Warning],
            _team.Log.Collector.GetSnapshot().Select(r => r.Level)
        );
    }
}
