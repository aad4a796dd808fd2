namespace TalentBot.Fuzz.Targets;

/// <summary>A reader of bytes that strangers may send, with what it promises about them.</summary>
internal interface ITarget
{
    /// <summary>Names its folder of seeds and its dictionary too.</summary>
    string Name { get; }

    /// <summary>Reads an input. Whatever is thrown is a fault of the reader.</summary>
    /// <exception cref="BrokenPromiseException">The input was read, but not as promised.</exception>
    Outcome Read(byte[] input);
}
