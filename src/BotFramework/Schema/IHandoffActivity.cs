namespace Microsoft.Bot.Schema;

/// <summary>The conversation passes to somebody else.</summary>
public interface IHandoffActivity : IActivity { }
