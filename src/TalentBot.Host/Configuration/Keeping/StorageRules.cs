using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace TalentBot.Host.Configuration.Keeping;

/// <summary>Checks that the database is one that the bot can work with.</summary>
internal sealed class StorageRules : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        options switch
        {
            { Provider: not "Sqlite" } => ValidateOptionsResult.Fail(
                $"Storage:Provider is “{options.Provider}”; what there is: Sqlite."
            ),
            _ when !IsFile(options.ConnectionString) => ValidateOptionsResult.Fail(
                "Storage:ConnectionString must name a file, for example “Data Source=data/talentbot.db”."
            ),
            _ => ValidateOptionsResult.Success,
        };

    private static bool IsFile(string connectionString)
    {
        try
        {
            var parts = new SqliteConnectionStringBuilder(connectionString);
            return parts.Mode is not SqliteOpenMode.Memory
                && parts.DataSource is not ("" or ":memory:")
                && !parts.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
