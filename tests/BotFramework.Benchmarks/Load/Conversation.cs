using System.Globalization;
using System.Text;

namespace BotFramework.Benchmarks.Load;

/// <summary>What one person types, turn by turn, and what the bots have to say to it.</summary>
internal sealed class Conversation
{
    private static readonly (string Typed, string Answered)[] Turns =
    [
        ("hello", "What is your name?"),
        ("Ana", "Which colour do you like, Ana?"),
        ("green", "Where do you live?"),
        ("Lisbon", "How big is your team?"),
        ("medium", "Ana, green, Lisbon, medium."),
    ];

    private readonly byte[][] _requests;
    private int _next;

    public Conversation(int number, string serviceUrl) =>
        _requests = [
            .. Turns.Select((turn, index) => Request(number, index, turn.Typed, serviceUrl)),
        ];

    public bool IsAtBeginning => _next == 0;

    /// <summary>What a server has to answer to the next turn, by its work.</summary>
    public string Expected(string work) =>
        work == Servers.ServerNames.Echo ? $"Echo: {Turns[_next].Typed}" : Turns[_next].Answered;

    /// <summary>The next turn as a whole HTTP request; after the last one comes the first.</summary>
    public ReadOnlyMemory<byte> Next()
    {
        var request = _requests[_next];
        _next = (_next + 1) % _requests.Length;
        return request;
    }

    private static byte[] Request(int number, int turn, string text, string serviceUrl)
    {
        var id = (1_732_530_000_000 + (number * 10) + turn).ToString(CultureInfo.InvariantCulture);
        var body = TeamsMessage.Text(id, number, text, serviceUrl);
        var head = string.Join(
            "\r\n",
            "POST /api/messages HTTP/1.1",
            "Host: 127.0.0.1",
            "Content-Type: application/json; charset=utf-8",
            $"Content-Length: {Encoding.UTF8.GetByteCount(body)}",
            "\r\n"
        );
        return Encoding.UTF8.GetBytes(head + body);
    }
}
