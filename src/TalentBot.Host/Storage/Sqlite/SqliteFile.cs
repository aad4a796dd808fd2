using Microsoft.Data.Sqlite;
using TalentBot.Host.Configuration;

namespace TalentBot.Host.Storage.Sqlite;

/// <summary>The database's file, held by one process at a time.</summary>
internal sealed class SqliteFile : IDisposable
{
    private FileStream? _lock;

    /// <summary>Takes the connection string as configured; a relative file is under the folder.</summary>
    public SqliteFile(string connectionString, string folder)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        Path = System.IO.Path.GetFullPath(builder.DataSource, folder);
        builder.DataSource = Path;
        ConnectionString = builder.ToString();
    }

    /// <summary>Full path of the database's file.</summary>
    public string Path { get; }

    /// <summary>Connection string with the full path.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes the folder and keeps other processes away from the file until disposed of.</summary>
    /// <exception cref="StartRefusedException">Another process holds it, or it must not be written.</exception>
    public void Hold()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            _lock ??= new FileStream(
                Path + ".lock",
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new StartRefusedException(
                $"The bot may not write to {Path}. Give its user the right to, or set Storage:ConnectionString to a place where it has it.",
                denied
            );
        }
        catch (IOException held) when (File.Exists(Path + ".lock"))
        {
            throw new StartRefusedException(
                $"Another process holds {Path}. A SQLite file serves one bot: stop the other first.",
                held
            );
        }
    }

    public void Dispose() => _lock?.Dispose();
}
