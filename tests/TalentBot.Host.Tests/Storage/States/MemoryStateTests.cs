using Microsoft.Bot.Builder;

namespace TalentBot.Host.Tests.Storage.States;

/// <summary>What the database promises is what the SDK's storage in memory does.</summary>
public sealed class MemoryStateTests : StateContract
{
    internal override IStorage Storage { get; } = new MemoryStorage();
}
