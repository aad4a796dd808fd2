using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class AttachmentPromptTests
{
    [Fact]
    public async Task It_asks_until_a_message_brings_files_and_ends_with_them()
    {
        var talk = new Talk(new AttachmentPrompt("ask"));
        await talk.SayAsync("hi", Ask.For("Your plan?"));

        await talk.SayAsync("later");
        var turn = await talk.SendAsync(
            new Activity(ActivityTypes.Message) { Attachments = [new("text/plain", content: "x")] }
        );

        Assert.Equal(["Your plan?", "Your plan?"], talk.Replies());
        var files = Assert.IsAssignableFrom<IList<Attachment>>(turn.Result);
        Assert.Equal("x", Assert.Single(files).Content);
    }

    [Fact]
    public async Task An_empty_list_is_no_file()
    {
        var talk = new Talk(new AttachmentPrompt("ask"));
        await talk.SayAsync("hi", Ask.For("Your plan?"));

        var turn = await talk.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [] });

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
    }

    [Fact]
    public void It_needs_an_id() =>
        Assert.Throws<ArgumentNullException>(() => new AttachmentPrompt(string.Empty));
}
