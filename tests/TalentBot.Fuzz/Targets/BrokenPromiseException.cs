namespace TalentBot.Fuzz.Targets;

/// <summary>An input was read in another way than the reader promises.</summary>
public sealed class BrokenPromiseException : Exception
{
    public BrokenPromiseException() { }

    public BrokenPromiseException(string message)
        : base(message) { }

    public BrokenPromiseException(string message, Exception innerException)
        : base(message, innerException) { }
}
