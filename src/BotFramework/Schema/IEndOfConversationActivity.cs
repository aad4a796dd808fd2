namespace Microsoft.Bot.Schema;

/// <summary>The end of a conversation.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }

    string Text { get; set; }
}
