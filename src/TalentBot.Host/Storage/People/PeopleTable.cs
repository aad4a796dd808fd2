using Microsoft.EntityFrameworkCore;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Storage.Rows;

namespace TalentBot.Host.Storage.People;

/// <summary>The statements on who owns an assessment or is invited to it.</summary>
internal static class PeopleTable
{
    /// <summary>Brings the rows of an assessment up to date with its document.</summary>
    public static async Task IndexPeopleAsync(
        this StorageContext db,
        Assessment assessment,
        CancellationToken cancellationToken
    )
    {
        var kept = await db
            .People.Where(r => r.AssessmentId == assessment.Id)
            .ToListAsync(cancellationToken);
        var rows = RowsOf(assessment).ToDictionary(KeyOf);
        db.People.RemoveRange(kept.Where(r => !rows.ContainsKey(KeyOf(r))));
        db.People.AddRange(rows.Values.ExceptBy(kept.Select(KeyOf), KeyOf));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The rows of a person: by directory id, and by chat id where one of them has no directory id.</summary>
    public static IQueryable<PersonRow> OfPerson(this StorageContext db, Person person)
    {
        var (objectId, chatId) = (ObjectIdOf(person), person.ChatId ?? "");
        return db.People.Where(r =>
            (objectId != "" && r.ObjectId == objectId)
            || (chatId != "" && r.ChatId == chatId && (objectId == "" || r.ObjectId == ""))
        );
    }

    /// <summary>The assessments of a tenant that a person owns or is invited to.</summary>
    public static IQueryable<AssessmentRow> AssessmentsOf(
        this StorageContext db,
        string tenant,
        Person person
    )
    {
        var theirs = db.OfPerson(person).Select(r => r.AssessmentId);
        return db.Assessments.Where(r => r.Tenant == tenant && theirs.Contains(r.Id));
    }

    private static IEnumerable<PersonRow> RowsOf(Assessment assessment) =>
        assessment
            .CoOwners.Append(assessment.Owner)
            .Concat(assessment.Leaders.Select(l => l.Person))
            .Where(p => p.ObjectId is not null || p.ChatId is not null)
            .Select(p => new PersonRow
            {
                AssessmentId = assessment.Id,
                ObjectId = ObjectIdOf(p),
                ChatId = p.ChatId ?? "",
            })
            .DistinctBy(KeyOf);

    /// <summary>Directory ids are compared whatever their letters' case.</summary>
    private static string ObjectIdOf(Person person) => person.ObjectId?.ToUpperInvariant() ?? "";

    private static (string, string) KeyOf(PersonRow row) => (row.ObjectId, row.ChatId);
}
