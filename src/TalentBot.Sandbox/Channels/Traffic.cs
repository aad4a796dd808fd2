using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace TalentBot.Sandbox.Channels;

/// <summary>Everything that the bot sent to anybody, accepted or not, for tests to search.</summary>
public sealed class Traffic
{
    private readonly ConcurrentQueue<Exchange> _exchanges = new();

    /// <summary>All of it, oldest first.</summary>
    public ImmutableArray<Exchange> All => [.. _exchanges];

    /// <summary>Whatever the bot sent that has this text in it.</summary>
    public IEnumerable<Exchange> Mentioning(string text) => All.Where(e => e.Mentions(text));

    internal void Add(Exchange exchange) => _exchanges.Enqueue(exchange);
}
