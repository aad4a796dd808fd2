using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BotFramework.Benchmarks.Load;

/// <summary>One connection that is kept alive, with the conversations that go over it.</summary>
/// <remarks>Its requests are ready bytes, so that driving costs little beside the servers.</remarks>
internal sealed class Caller : IDisposable
{
    private readonly byte[] _buffer = new byte[8192];
    private readonly IReadOnlyList<Conversation> _conversations;
    private Socket _socket = Unconnected();
    private int _conversation;

    public Caller(IReadOnlyList<Conversation> conversations) => _conversations = conversations;

    private Conversation Current => _conversations[_conversation];

    /// <summary>Connects, anew if need be: servers hang up on who was silent for long.</summary>
    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        _socket.Dispose();
        _socket = Unconnected();
        await _socket.ConnectAsync(IPAddress.Parse(address.Host), address.Port, cancellationToken);
    }

    /// <summary>Posts one turn after the other for a time, and says how long each took.</summary>
    public async Task<List<TimeSpan>> RunAsync(
        TimeSpan duration,
        CancellationToken cancellationToken
    )
    {
        List<TimeSpan> latencies = new(capacity: 65_536);
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < duration)
        {
            var posted = Stopwatch.GetTimestamp();
            await PostAsync(cancellationToken);
            latencies.Add(Stopwatch.GetElapsedTime(posted));
        }

        return latencies;
    }

    /// <summary>What the server has to answer to the next turn, by its work.</summary>
    public string Expected(string work) => Current.Expected(work);

    /// <summary>Posts the next turn and waits for its end.</summary>
    /// <exception cref="InvalidOperationException">The answer is no plain success.</exception>
    public async Task PostAsync(CancellationToken cancellationToken)
    {
        await _socket.SendAsync(Current.Next(), cancellationToken);
        if (Current.IsAtBeginning)
        {
            _conversation = (_conversation + 1) % _conversations.Count;
        }

        var received = 0;
        do
        {
            var count = await _socket.ReceiveAsync(_buffer.AsMemory(received), cancellationToken);
            received += count;
            if (count == 0 || received == _buffer.Length || IsRefused(received))
            {
                throw Refused(received);
            }
        } while (!IsWhole(_buffer.AsSpan(0, received)));
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Whether the head and as many bytes as it announces are there.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        var name = "Content-Length: "u8;
        var announced = answer[..(end + 2)];
        announced = announced[(announced.IndexOf(name) + name.Length)..];
        announced = announced[..announced.IndexOf("\r\n"u8)];
        return answer.Length - end - 4 >= int.Parse(announced, CultureInfo.InvariantCulture);
    }

    private static Socket Unconnected() =>
        new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private bool IsRefused(int received)
    {
        var wanted = "HTTP/1.1 200 "u8;
        var start = Math.Min(received, wanted.Length);
        return !_buffer.AsSpan(0, start).SequenceEqual(wanted[..start]);
    }

    private InvalidOperationException Refused(int received) =>
        new($"Not answered as expected: {Encoding.UTF8.GetString(_buffer, 0, received)}");
}
