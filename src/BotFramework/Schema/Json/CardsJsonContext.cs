using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>What the serializer knows of cards and of what entities say, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AnimationCard))]
[JsonSerializable(typeof(AudioCard))]
[JsonSerializable(typeof(BasicCard))]
[JsonSerializable(typeof(GeoCoordinates))]
[JsonSerializable(typeof(MediaCard))]
[JsonSerializable(typeof(MediaEventValue))]
[JsonSerializable(typeof(OAuthCard))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(ReceiptCard))]
[JsonSerializable(typeof(SigninCard))]
[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(TokenExchangeInvokeResponse))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(Transcript))]
[JsonSerializable(typeof(VideoCard))]
internal sealed partial class CardsJsonContext : JsonSerializerContext;
