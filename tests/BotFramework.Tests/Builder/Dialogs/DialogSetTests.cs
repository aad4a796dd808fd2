using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogSetTests
{
    private readonly DialogSet _dialogs = new();

    [Fact]
    public void The_same_dialog_again_changes_nothing()
    {
        var dialog = new TextPrompt("ask");

        _dialogs.Add(dialog).Add(dialog);

        Assert.Equal([dialog], _dialogs.GetDialogs());
    }

    [Fact]
    public void A_dialog_whose_id_is_taken_gets_a_number()
    {
        var second = new TextPrompt("ask");
        var third = new TextPrompt("ask");

        _dialogs.Add(new TextPrompt("ask")).Add(second).Add(third);

        Assert.Equal(["ask2", "ask3"], [second.Id, third.Id]);
        Assert.Same(third, _dialogs.Find("ask3"));
    }

    [Fact]
    public void Dialogs_that_a_dialog_needs_are_added_with_it()
    {
        _dialogs.Add(new Needy());

        Assert.NotNull(_dialogs.Find("needed"));
    }

    [Fact]
    public void An_unknown_id_finds_nothing_and_no_id_is_a_fault()
    {
        Assert.Null(_dialogs.Find("unknown"));
        Assert.Throws<ArgumentNullException>(() => _dialogs.Find(" "));
    }

    [Fact]
    public async Task Without_an_accessor_it_opens_no_context()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity());

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _dialogs.CreateContextAsync(turn)
        );
    }

    [Fact]
    public void Its_version_follows_those_of_its_dialogs()
    {
        var before = _dialogs.Add(new TextPrompt("one")).GetVersion();

        var after = _dialogs.Add(new WaterfallDialog("two")).GetVersion();

        Assert.Equal("dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0=", before);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void A_dialog_without_an_id_is_called_by_its_type() =>
        Assert.Equal("ComponentDialog[]", new ComponentDialog().Id);

    private sealed class Needy : ComponentDialog, IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new TextPrompt("needed")];
    }
}
