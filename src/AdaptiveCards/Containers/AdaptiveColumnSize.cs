namespace AdaptiveCards;

/// <summary>The former names of a column's widths.</summary>
[Obsolete("Use AdaptiveColumnWidth.")]
public class AdaptiveColumnSize
{
    public const string Auto = "Auto";

    public const string Stretch = "Stretch";
}
