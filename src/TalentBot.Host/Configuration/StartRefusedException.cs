namespace TalentBot.Host.Configuration;

/// <summary>The bot must not start as things are; the message says in plain words what to mend.</summary>
internal sealed class StartRefusedException : Exception
{
    public StartRefusedException() { }

    public StartRefusedException(string message)
        : base(message) { }

    public StartRefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}
