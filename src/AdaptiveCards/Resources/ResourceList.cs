namespace AdaptiveCards.Resources;

/// <summary>Collects what a card loads from elsewhere, in the order of its elements.</summary>
internal sealed class ResourceList
{
    private const string Image = "image";

    private readonly List<RemoteResourceInformation> _found = [];

    // What is being looked into: a card that holds itself must come to an end.
    private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);

    public static RemoteResourceInformation[] Of(AdaptiveCard card)
    {
        var list = new ResourceList();
        list.AddPart(card);
        return [.. list._found];
    }

    private void AddPart(AdaptiveTypedElement part)
    {
        if (part is null || !_open.Add(part))
        {
            return;
        }

        AddOwn(part);
        foreach (var inner in Inside(part))
        {
            AddPart(inner);
        }

        AddPart(part.Fallback?.Content);
        _open.Remove(part);
    }

    private void AddOwn(AdaptiveTypedElement part)
    {
        switch (part)
        {
            case AdaptiveCard card:
                Add(card.BackgroundImage?.UrlString, Image);
                break;
            case AdaptiveContainer container:
                Add(container.BackgroundImage?.UrlString, Image);
                break;
            case AdaptiveImage image:
                Add(image.UrlString, Image);
                break;
            case AdaptiveMedia media:
                AddMedia(media);
                break;
            case AdaptiveAction action:
                Add(action.IconUrl, Image);
                break;
        }
    }

    private void AddMedia(AdaptiveMedia media)
    {
        Add(media.Poster, Image);
        foreach (var source in media.Sources ?? [])
        {
            Add(source.Url, source.MimeType);
        }

        foreach (var source in media.CaptionSources ?? [])
        {
            Add(source.Url, source.MimeType);
        }
    }

    private static IEnumerable<AdaptiveTypedElement> Inside(AdaptiveTypedElement part) =>
        part switch
        {
            AdaptiveCard card => [.. card.Body ?? [], .. card.Actions ?? []],
            AdaptiveCollectionElement collection => collection,
            AdaptiveImageSet set => set.Images ?? [],
            AdaptiveActionSet set => set.Actions ?? [],
            AdaptiveTextInput { InlineAction: { } action } => [action],
            AdaptiveShowCardAction { Card: { } card } => [card],
            _ => [],
        };

    private void Add(string url, string mimeType)
    {
        if (!string.IsNullOrEmpty(url))
        {
            _found.Add(new RemoteResourceInformation(url, mimeType));
        }
    }
}
