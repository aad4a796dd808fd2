using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentBot.Decisions.Frameworks;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage;

/// <summary>The statements on frameworks: a version is written once and never changed.</summary>
internal static class FrameworkTable
{
    /// <summary>The JSON of the version; null when it was never kept.</summary>
    public static string? FrameworkText(this StorageContext db, string version) =>
        db.Frameworks.Where(f => f.Version == version).Select(f => f.Text).SingleOrDefault();

    /// <summary>The row of a framework's text.</summary>
    public static FrameworkRow NewRow(string version, string text, DateTimeOffset now) =>
        new()
        {
            Version = version,
            Text = text,
            ContentHash = HashOf(text),
            FirstSeen = now,
        };

    /// <summary>Keeps a version that is not kept yet.</summary>
    /// <returns>Whether what is kept now has this content.</returns>
    public static async Task<bool> KeepAsync(
        this StorageContext db,
        FrameworkRow framework,
        CancellationToken cancellationToken
    )
    {
        var kept = await db
            .Frameworks.Where(f => f.Version == framework.Version)
            .Select(f => f.ContentHash)
            .SingleOrDefaultAsync(cancellationToken);
        if (kept is null)
        {
            db.Add(framework);
            await db.SaveChangesAsync(cancellationToken);
        }

        return kept is null || kept == framework.ContentHash;
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(FrameworkContent.Of(text)))
        );
}
