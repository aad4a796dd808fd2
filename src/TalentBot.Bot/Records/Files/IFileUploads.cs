namespace TalentBot.Records.Files;

/// <summary>Puts files where people have agreed to take them.</summary>
internal interface IFileUploads
{
    /// <summary>Uploads a file as a whole.</summary>
    /// <param name="address">Where the person's client says; a stranger could have said it.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>Whether it is there; false also when the address is none that files may go to.</returns>
    Task<bool> TryPutAsync(
        Uri address,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken
    );
}
