using System.Text;
using TalentBot.Records.Files;

namespace TalentBot.Tests.Testing;

/// <summary>Keeps the files that are put somewhere; takes none when told so.</summary>
internal sealed class KeptFiles : IFileUploads
{
    /// <summary>Address → text.</summary>
    public Dictionary<string, string> All { get; } = new(StringComparer.Ordinal);

    public bool IsDown { get; set; }

    public Task<bool> TryPutAsync(
        Uri address,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken
    )
    {
        if (!IsDown)
        {
            All[address.AbsoluteUri] = Encoding.UTF8.GetString(content.Span);
        }

        return Task.FromResult(!IsDown);
    }
}
