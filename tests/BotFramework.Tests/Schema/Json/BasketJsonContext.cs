using System.Text.Json.Serialization;

namespace Microsoft.Bot.Tests.Schema.Json;

/// <summary>What an application knows of its own types.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Basket))]
internal sealed partial class BasketJsonContext : JsonSerializerContext;
