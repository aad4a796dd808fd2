using System.Text;

namespace TalentBot.Records;

/// <summary>A record as a file.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Text">What is in it.</param>
internal sealed record WrittenRecord(string Name, string Text)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether it is for programs.</summary>
    public bool IsJson => Name.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>What is in it, as it is stored.</summary>
    public ReadOnlyMemory<byte> Bytes => Plain.GetBytes(Text);
}
