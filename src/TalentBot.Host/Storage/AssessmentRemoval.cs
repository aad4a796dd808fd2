using Microsoft.EntityFrameworkCore;

namespace TalentBot.Host.Storage;

/// <summary>The statements that remove whole assessments.</summary>
internal static class AssessmentRemoval
{
    /// <summary>Removes an assessment with its outbox rows, its posts and its people.</summary>
    public static async Task RemoveAssessmentAsync(
        this StorageContext db,
        string id,
        CancellationToken cancellationToken
    )
    {
        await db.Outbox.Where(r => r.AssessmentId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Posts.Where(r => r.AssessmentId == id).ExecuteDeleteAsync(cancellationToken);
        await db.People.Where(r => r.AssessmentId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Assessments.Where(r => r.Id == id).ExecuteDeleteAsync(cancellationToken);
    }
}
