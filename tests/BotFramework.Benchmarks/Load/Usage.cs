namespace BotFramework.Benchmarks.Load;

/// <summary>What a process has used since it began.</summary>
/// <param name="CpuSeconds">Of all its threads, in user and system mode.</param>
/// <param name="ResidentBytes">Memory in use now.</param>
/// <param name="AllocatedBytes">Null where the process cannot tell.</param>
internal sealed record Usage(double CpuSeconds, long ResidentBytes, long? AllocatedBytes);
