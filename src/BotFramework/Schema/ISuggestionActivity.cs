namespace Microsoft.Bot.Schema;

/// <summary>A suggestion beside a message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
