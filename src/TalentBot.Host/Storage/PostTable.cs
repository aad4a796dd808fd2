using Microsoft.EntityFrameworkCore;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage;

/// <summary>The statements on which message shows which card.</summary>
internal static class PostTable
{
    /// <summary>The message that shows the card; null when none does.</summary>
    public static Task<string?> ShownAsync(
        this StorageContext db,
        string assessment,
        string card,
        CancellationToken cancellationToken
    ) =>
        db
            .Posts.Where(p => p.AssessmentId == assessment && p.Card == card)
            .Select(p => p.ActivityId)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Keeps the message that shows the card from now on.</summary>
    public static async Task KeepPostAsync(
        this StorageContext db,
        PostRow post,
        CancellationToken cancellationToken
    )
    {
        var kept = await db
            .Posts.Where(p => p.AssessmentId == post.AssessmentId && p.Card == post.Card)
            .ExecuteUpdateAsync(
                s => s.SetProperty(p => p.ActivityId, post.ActivityId),
                cancellationToken
            );
        if (kept == 0)
        {
            db.Posts.Add(post);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
