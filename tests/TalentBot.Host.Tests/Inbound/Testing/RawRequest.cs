using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>A request byte by byte, since no client sends what a hostile one does.</summary>
/// <param name="Bytes">What goes over the wire.</param>
internal sealed record RawRequest(byte[] Bytes)
{
    /// <summary>The request of a case: a good one, but for what the case changes.</summary>
    public static RawRequest Of(JsonNode change, string token)
    {
        var body = Body(change);
        List<string> headers =
        [
            "Host: localhost",
            "Connection: close",
            .. Unless(change, "contentType", "Content-Type: application/json"),
            .. Unless(change, "length", $"Content-Length: {body.Length}"),
            .. Unless(change, "authorization", $"Authorization: Bearer {token}"),
            .. Extra(change, token),
        ];
        var head = $"{(string?)change["method"] ?? "POST"} /api/messages HTTP/1.1\r\n";
        return new([
            .. Encoding.Latin1.GetBytes($"{head}{string.Join("\r\n", headers)}\r\n\r\n"),
            .. body,
        ]);
    }

    /// <summary>The whole answer; empty when the server just closed.</summary>
    public async Task<string> SendAsync(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        await using var stream = client.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Bytes);
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // The server had enough before everything was sent.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>The activity with its changes, or a text or bytes in its place.</summary>
    private static byte[] Body(JsonNode change) =>
        change["bodyHex"] is { } hex ? Convert.FromHexString((string)hex!)
        : change["body"] is { } text ? Encoding.UTF8.GetBytes(CaseText.Fill((string)text!))
        : Encoding.UTF8.GetBytes(Activity(change["activity"]));

    private static string Activity(JsonNode? change)
    {
        var activity = GoodActivity.Create();
        CaseText.Merge(activity, change);
        return CaseText.Write(activity);
    }

    /// <summary>A header of a good request; a case that has one of its own, or null for none, goes without.</summary>
    private static string[] Unless(JsonNode change, string name, string header) =>
        change.AsObject().ContainsKey(name) ? [] : [header];

    private static IEnumerable<string> Extra(JsonNode change, string token) =>
        ((JsonArray?)change["headers"] ?? []).Select(h =>
            CaseText.Fill(((string)h!).Replace("{token}", token, StringComparison.Ordinal))
        );
}
