using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogContextFaultTests
{
    private readonly List<string> _notes = [];

    [Fact]
    public async Task Beginning_an_unknown_dialog_names_its_id()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            A().TurnAsync(dc => dc.BeginDialogAsync("nowhere"))
        );

        Assert.Contains("nowhere", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Beginning_needs_an_id(string? id) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() =>
            A().TurnAsync(dc => dc.BeginDialogAsync(id))
        );

    [Fact]
    public async Task Continuing_a_dialog_that_is_gone_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            A()
                .TurnAsync(dc =>
                {
                    dc.Stack.Add(new DialogInstance { Id = "gone" });
                    return dc.ContinueDialogAsync();
                })
        );

    [Fact]
    public async Task An_exception_carries_the_ids_of_the_stack_that_it_crossed()
    {
        var talk = new Talk(
            new Peek("fails", _ => throw new InvalidOperationException("no")),
            new Probe("other", _notes)
        );

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            talk.SayAsync("my secret")
        );

        var snapshot = Assert.IsType<Dictionary<string, object>>(
            exception.Data[nameof(DialogContext)]
        );
        Assert.Equal("fails", snapshot["ActiveDialog"]);
        Assert.Equal(["fails"], Assert.IsType<string[]>(snapshot["Stack"]));
        Assert.Null(snapshot["Parent"]);
    }

    [Fact]
    public void A_context_needs_dialogs_a_turn_and_a_state()
    {
        Assert.Throws<ArgumentNullException>(() =>
            new DialogContext(new DialogSet(), (DialogContext)null!, new DialogState())
        );
        Assert.Throws<ArgumentNullException>(() =>
            new DialogContext(null, (DialogContext)null!, new DialogState())
        );
    }

    private Talk A() =>
        new(
            new Probe("a", _notes) { Handles = "stop" },
            new Probe("b", _notes),
            new Probe("c", _notes)
        );
}
