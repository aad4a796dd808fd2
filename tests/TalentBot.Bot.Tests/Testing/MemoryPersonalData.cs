using System.Collections.Immutable;
using TalentBot.PersonalData;

namespace TalentBot.Tests.Testing;

/// <summary>Reads from the assessments in memory, and notes who is to be forgotten.</summary>
internal sealed class MemoryPersonalData(MemoryAssessments assessments) : IPersonalData
{
    /// <summary>Who was forgotten, in order.</summary>
    public List<Subject> Forgotten { get; } = [];

    public async Task<KeptData> ReadAsync(Subject subject, CancellationToken cancellationToken) =>
        new(
            await assessments.OfPersonAsync(subject.Tenant, subject.Person, cancellationToken),
            ImmutableDictionary<string, string>.Empty.Add("a key", """{"focus":"a1"}"""),
            KnowsChat: true
        );

    public Task<ForgottenData> ForgetAsync(Subject subject, CancellationToken cancellationToken)
    {
        Forgotten.Add(subject);
        return Task.FromResult(new ForgottenData(Changed: 1, Removed: 0));
    }
}
