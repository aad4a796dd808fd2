using AdaptiveCards;
using TalentBot.Languages;

namespace TalentBot.Cards.Plain;

/// <summary>Keeps what people typed in its own direction on cards that are read from the right to the left.</summary>
internal static class TextDirection
{
    /// <summary>Sets the runs of the elements apart, so that a full stop stays at the end of its sentence.</summary>
    public static void SetApart(IEnumerable<AdaptiveElement> elements, Language language)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case AdaptiveRichTextBlock block:
                    SetApart(block, language);
                    break;
                case AdaptiveColumnSet set:
                    SetApart(set.Columns, language);
                    break;
                case AdaptiveCollectionElement parts:
                    SetApart(parts.AsEnumerable(), language);
                    break;
            }
        }
    }

    private static void SetApart(AdaptiveRichTextBlock block, Language language)
    {
        foreach (var run in block.Inlines.OfType<AdaptiveTextRun>().Where(r => r.Text.Length > 0))
        {
            run.Text = Sentence.Isolated(run.Text, language);
        }
    }
}
