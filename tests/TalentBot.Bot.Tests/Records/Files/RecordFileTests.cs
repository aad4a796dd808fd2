using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Records.Files;

public sealed class RecordFileTests : IAsyncLifetime, IDisposable
{
    private const string Upload = "https://contoso-my.sharepoint.com/upload/1";

    private readonly Team _team = new("Olga", "Ana");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Closing.Of(Visibility.Anonymous));
        await _team.DeliverAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Asked_for_in_a_dialog_the_file_is_offered_in_the_chat_of_the_person()
    {
        var said = await AskAsync();

        Assert.Contains("sent the file to our chat", said.Text, StringComparison.Ordinal);
        var asked = Consent();
        Assert.Equal(Places.PrivateId("Ana"), asked.Message.Conversation.Id);
        Assert.Equal("2026-03-02-payments-rewrite.md", asked.Message.Attachments[0].Name);
        Assert.InRange(asked.Card.SizeInBytes!.Value, 1000, 100_000);
    }

    [Fact]
    public async Task A_dialog_does_not_wait_for_a_platform_that_does_not_answer()
    {
        _team.Adapter.Hangs = true;

        var said = await AskAsync().WaitAsync(TimeSpan.FromSeconds(4));

        Assert.Contains("# Payments rewrite", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_it_is_uploaded_and_shown()
    {
        await AskAsync();

        await AnswerAsync("accept");

        Assert.Contains("# Payments rewrite", _team.Files.All[Upload], StringComparison.Ordinal);
        Assert.Equal(
            Consent().Card.SizeInBytes,
            System.Text.Encoding.UTF8.GetByteCount(_team.Files.All[Upload])
        );
        var info = _team.Adapter.Sent.Single(a =>
            a.Attachments is [{ ContentType: FileInfoCard.ContentType }]
        );
        Assert.Equal("https://contoso/file", info.Attachments[0].ContentUrl);
        Assert.Equal("u-1", ((FileInfoCard)info.Attachments[0].Content).UniqueId);
    }

    [Fact]
    public async Task Json_comes_as_json()
    {
        await AskAsync("Get it as JSON");

        await AnswerAsync("accept");

        Assert.EndsWith(".json", Consent().Message.Attachments[0].Name, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(_team.Files.All[Upload])!["title"]);
    }

    [Fact]
    public async Task Where_it_cannot_be_stored_the_text_is_shown()
    {
        await AskAsync();
        _team.Files.IsDown = true;

        await AnswerAsync("accept");

        var shown = Drawn.Of(_team.Adapter.Sent[^2]);
        Assert.Contains("could not be stored", shown.Text, StringComparison.Ordinal);
        Assert.Contains("# Payments rewrite", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declined_nothing_is_uploaded()
    {
        await AskAsync();

        await AnswerAsync("decline");

        Assert.Empty(_team.Files.All);
    }

    [Fact]
    public async Task An_answer_about_no_decision_uploads_nothing()
    {
        await AskAsync();

        await AnswerAsync("accept", assessment: "gone");

        Assert.Empty(_team.Files.All);
        Assert.Contains(
            _team.Adapter.Sent.Where(a => a.Attachments is { Count: 1 }).Select(Drawn.Of),
            d => d.Text.Contains("do not find that decision", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_client_that_takes_no_files_gets_the_text()
    {
        _team.Adapter.Fault = (call, place) =>
            call == "send" && place == Places.PrivateId("Ana")
                ? Refused.With(HttpStatusCode.BadRequest, "BadArgument")
                : null;

        var shown = await AskAsync();

        Assert.Contains("cannot take files", shown.Text, StringComparison.Ordinal);
        Assert.Contains("# Payments rewrite", shown.Text, StringComparison.Ordinal);
    }

    private async Task<Drawn> AskAsync(string button = "Get the file")
    {
        var ana = _team.InThread("Ana");
        var card = await ana.InvokesAsync("task/fetch", Filling.Data("record"));
        return await ana.SubmitsAsync(card, button);
    }

    private (Activity Message, FileConsentCard Card) Consent()
    {
        var message = _team.Adapter.Sent.Single(a =>
            a.Attachments is [{ ContentType: FileConsentCard.ContentType }]
        );
        return (message, (FileConsentCard)message.Attachments[0].Content);
    }

    private async Task AnswerAsync(string action, string? assessment = null)
    {
        var (message, card) = Consent();
        var context = (Dictionary<string, object>)card.AcceptContext;
        var answer = await _team
            .InPrivate("Ana")
            .AsksAsync(
                "fileConsent/invoke",
                new JsonObject
                {
                    ["type"] = "fileUpload",
                    ["action"] = action,
                    ["context"] = new JsonObject
                    {
                        ["assessment"] = assessment ?? (string)context["assessment"],
                        ["format"] = (string)context["format"],
                    },
                    ["uploadInfo"] = new JsonObject
                    {
                        ["name"] = message.Attachments[0].Name,
                        ["uploadUrl"] = Upload,
                        ["contentUrl"] = "https://contoso/file",
                        ["uniqueId"] = "u-1",
                        ["fileType"] = "md",
                    },
                },
                message.Id
            );
        Assert.Equal(200, answer.Status);
    }
}
