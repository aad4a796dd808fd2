namespace Microsoft.Bot.Schema;

/// <summary>Somebody is typing.</summary>
public interface ITypingActivity : IActivity { }
