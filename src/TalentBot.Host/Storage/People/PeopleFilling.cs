using Microsoft.EntityFrameworkCore;
using TalentBot.Host.Storage.Documents;

namespace TalentBot.Host.Storage.People;

/// <summary>Fills the index of people for assessments that were stored before there was one.</summary>
internal static class PeopleFilling
{
    /// <summary>Indexes every assessment that nobody is found by.</summary>
    public static async Task FillPeopleAsync(
        this StorageContext db,
        CancellationToken cancellationToken
    )
    {
        var ids = await db
            .Assessments.Where(a => !db.People.Any(p => p.AssessmentId == a.Id))
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            var text = await db
                .Assessments.Where(a => a.Id == id)
                .Select(a => a.Document)
                .SingleAsync(cancellationToken);
            await db.IndexPeopleAsync(Document.ReadAssessment(text), cancellationToken);
            db.ChangeTracker.Clear();
        }
    }
}
