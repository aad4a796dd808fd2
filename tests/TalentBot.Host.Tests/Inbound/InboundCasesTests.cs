using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.IdentityModel.Logging;
using TalentBot.Host.Tests.Inbound.Testing;

namespace TalentBot.Host.Tests.Inbound;

/// <summary>Every case of <c>inbound-cases.json</c> against the whole bot.</summary>
public sealed class InboundCasesTests(GuardedBots bots) : IClassFixture<GuardedBots>
{
    private const int Untrusted = 350;

    private const int ForeignTenant = 351;

    private const string Refusal = "HTTP/1.1 401 Unauthorized";

    private static readonly JsonObject[] Cases = Load();

    public static TheoryData<string> Names() => [.. Cases.Select(c => (string)c["name"]!)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_answered_as_expected_and_leaves_no_trace_unless_let_in(string name)
    {
        var change = Cases.Single(c => (string)c["name"]! == name);
        var bot = bots[BotOf(change)];
        var token = await PrepareAsync(bot, change);
        var (turns, version) = (bot.Bot.Turns, bot.DataVersion());

        var answer = await RawRequest.Of(change, token).SendAsync(bot.Port);

        Assert.Contains(StatusOf(answer), Expected(change));
        Assert.Equal(version, bot.DataVersion());
        Assert.Equal(turns + (IsTurn(change) ? 1 : 0), bot.Bot.Turns);
        AssertNothingSent(bot, change);
        AssertAnswer(answer);
        AssertLog(bot, change, token);
    }

    [Fact]
    public void There_are_at_least_120_cases_each_with_a_name_of_its_own()
    {
        Assert.True(Cases.Length >= 120);
        Assert.Distinct(Cases.Select(c => (string)c["name"]!));
    }

    [Fact]
    public void The_token_library_keeps_what_it_reads_to_itself()
    {
        Assert.False(IdentityModelEventSource.ShowPII);
        Assert.False(IdentityModelEventSource.LogCompleteSecurityArtifact);
    }

    private static async Task<string> PrepareAsync(GuardedBot bot, JsonObject change)
    {
        // The keys are known before, so that no case is the first to ask for them; and whatever the case before
        // did, a good token is still let in.
        Assert.Equal(200, await bot.PostAsync(TokenForge.Make()));
        if (BotOf(change) is GuardedBots.WithEmulators)
        {
            Assert.Equal(200, await bot.PostAsync(TokenForge.Make(GuardedBots.Emulator)));
        }

        bot.Login.TakeRequests();
        bot.Log.Clear();
        return TokenForge.Make(change["token"]);
    }

    private static string BotOf(JsonObject change) => (string?)change["bot"] ?? GuardedBots.Usual;

    private static int[] Expected(JsonObject change) =>
        change["status"] is JsonArray several
            ? [.. several.Select(s => (int)s!)]
            : [(int)change["status"]!];

    private static bool IsTurn(JsonObject change) =>
        (bool?)change["turn"] ?? Expected(change) is [200 or 501];

    private static int StatusOf(string answer) =>
        answer.Length == 0 ? 0 : int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture);

    /// <summary>Only a key that nobody knows may be looked for, once, where keys are.</summary>
    private static void AssertNothingSent(GuardedBot bot, JsonObject change)
    {
        var requests = bot.Login.TakeRequests();

        string[] hosts =
            BotOf(change) is GuardedBots.WithEmulators
                ? ["login.botframework.com", "login.microsoftonline.com"]
                : ["login.botframework.com"];
        Assert.All(requests, r => Assert.Contains(r.Host, hosts));
        Assert.InRange(ChannelLogin.FetchesIn(requests), 0, change.ContainsKey("looksUp") ? 1 : 0);
    }

    /// <summary>All who are not trusted get the same bytes, but for the time.</summary>
    private static void AssertAnswer(string answer)
    {
        if (!answer.StartsWith(Refusal, StringComparison.Ordinal))
        {
            return;
        }

        var lines = answer
            .Split("\r\n")
            .Where(l => !l.StartsWith("Date: ", StringComparison.Ordinal));
        Assert.Equal(
            [Refusal, "Content-Length: 0", "Connection: close", "WWW-Authenticate: Bearer", "", ""],
            lines
        );
    }

    private static void AssertLog(GuardedBot bot, JsonObject change, string token)
    {
        var records = bot.Log.GetSnapshot();
        var secret = token[(token.LastIndexOf('.') + 1)..];
        var told = records.Where(IsTold).ToArray();

        Assert.DoesNotContain(records, r => Holds(r, "canary-password"));
        Assert.DoesNotContain(records, r => secret.Length > 20 && Holds(r, secret));
        switch (Expected(change))
        {
            case [401]:
                var line = Assert.Single(told);
                Assert.Equal(Untrusted, line.Id.Id);
                Assert.Equal((string?)change["fault"], line.GetStructuredStateValue("Fault"));
                break;
            case [403]:
                Assert.Equal(ForeignTenant, Assert.Single(told).Id.Id);
                break;
            default:
                Assert.Empty(told);
                break;
        }
    }

    private static bool IsTold(FakeLogRecord record) =>
        record.Level >= LogLevel.Warning
        || (
            record.Level >= LogLevel.Information
            && record.Category!.StartsWith("TalentBot", StringComparison.Ordinal)
        );

    private static bool Holds(FakeLogRecord record, string secret) =>
        record.Message.Contains(secret, StringComparison.Ordinal)
        || record.Exception?.ToString().Contains(secret, StringComparison.Ordinal) is true;

    private static JsonObject[] Load([CallerFilePath] string path = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(path)!, "inbound-cases.json");
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip };
        var cases = JsonNode.Parse(File.ReadAllText(file), nodeOptions: null, options)!["cases"]!;
        return [.. cases.AsArray().Select(c => c!.AsObject())];
    }
}
