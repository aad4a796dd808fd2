using System.Text.Json.Serialization;

namespace BotFramework.Benchmarks.Servers;

/// <summary>What the serializer knows of the bot's own state, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Profile))]
internal sealed partial class ProfileJsonContext : JsonSerializerContext;
