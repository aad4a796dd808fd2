namespace TalentBot.Host.Tests.Verbs;

/// <summary>A file that the system does not let this process read.</summary>
internal sealed class ForbiddenStream : MemoryStream
{
    public override void CopyTo(Stream destination, int bufferSize) =>
        throw new UnauthorizedAccessException("Access is denied.");
}
