namespace Microsoft.Bot.Tests.Schema.Json;

/// <summary>Something that an application keeps.</summary>
internal sealed class Basket
{
    public int Items { get; set; }
}
