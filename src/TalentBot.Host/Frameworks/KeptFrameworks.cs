using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Host.Storage;

namespace TalentBot.Host.Frameworks;

/// <summary>The frameworks that this bot ever started with, as they are kept in the database.</summary>
internal sealed class KeptFrameworks(IDbContextFactory<StorageContext> contexts) : IFrameworks
{
    private readonly ConcurrentDictionary<string, Framework> _read = new(StringComparer.Ordinal);
    private Framework? _current;

    public Framework Current =>
        _current ?? throw new InvalidOperationException("The bot has not been started.");

    public Framework Of(string version) => _read.GetOrAdd(version, Read);

    /// <summary>New decisions begin with this one from now on.</summary>
    public void BeginWith(Framework current) => _current = current;

    private Framework Read(string version)
    {
        using var db = contexts.CreateDbContext();
        var text =
            db.FrameworkText(version)
            ?? throw new KeyNotFoundException(
                $"A decision began with the framework “{version}”, which was never kept in this database. Start the bot once with that framework, then with the present one."
            );
        return FrameworkFile.Parse(Encoding.UTF8.GetBytes(text)) switch
        {
            FrameworkResult.Loaded(var framework) => framework,
            FrameworkResult.Faulty(var faults) => throw new InvalidOperationException(
                $"The kept framework “{version}” can no longer be used: {string.Join(" ", faults)}"
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
