using System.ComponentModel.DataAnnotations;

namespace TalentBot.Host.Configuration.Keeping;

/// <summary>Where assessments are kept.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Kind of the database.</summary>
    [Required]
    public string Provider { get; init; } = "Sqlite";

    /// <summary>Where it is; a relative file is under the content root.</summary>
    [Required]
    public string ConnectionString { get; init; } = "Data Source=data/talentbot.db";
}
