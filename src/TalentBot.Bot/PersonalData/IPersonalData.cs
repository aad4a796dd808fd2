namespace TalentBot.PersonalData;

/// <summary>Everything that is kept about one person.</summary>
internal interface IPersonalData
{
    /// <summary>Reads all of it.</summary>
    Task<KeptData> ReadAsync(Subject subject, CancellationToken cancellationToken);

    /// <summary>Takes all of it out, in one operation; afterwards no trace of it is in the database's files.</summary>
    /// <returns>What was taken out.</returns>
    Task<ForgottenData> ForgetAsync(Subject subject, CancellationToken cancellationToken);
}
