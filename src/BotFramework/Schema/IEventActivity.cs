namespace Microsoft.Bot.Schema;

/// <summary>An event that nobody sees.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
