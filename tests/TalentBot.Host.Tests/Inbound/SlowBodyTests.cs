using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using TalentBot.Host.Tests.Inbound.Testing;

namespace TalentBot.Host.Tests.Inbound;

/// <summary>Case B04: a body that trickles in must not hold a connection for long.</summary>
public sealed class SlowBodyTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    private const int Longest = 60;

    [Fact]
    public async Task A_body_of_a_byte_now_and_then_is_given_up()
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", bot.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + $"Authorization: Bearer {TokenForge.Make()}\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "1\r\n{\r\n"
            )
        );
        var watch = Stopwatch.StartNew();

        var answer = await AnswerAsync(stream);

        Assert.True(answer is "" || answer.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(Longest));
        Assert.Equal(0, bot.Bot.Turns);
    }

    private static async Task<string> AnswerAsync(NetworkStream stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(Longest));
        var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (IOException)
        {
            // The server closed hard; there may be no answer then.
        }

        return Encoding.ASCII.GetString(answer.ToArray());
    }
}
