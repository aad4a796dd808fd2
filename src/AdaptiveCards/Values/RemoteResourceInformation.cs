namespace AdaptiveCards;

/// <summary>Something that a card loads from elsewhere.</summary>
public struct RemoteResourceInformation
{
    /// <param name="url">Where it is.</param>
    /// <param name="mimeType">What it is; the word image stands for a picture of any format.</param>
    public RemoteResourceInformation(string url, string mimeType)
    {
        Url = url;
        MimeType = mimeType;
    }

    internal readonly string Url { get; }

    internal readonly string MimeType { get; }
}
