using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What the serializer knows of stored dialogs, of what prompts bring back and of answers to invokes, without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(DialogInstance[]))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(Choice))]
[JsonSerializable(typeof(Choice[]))]
[JsonSerializable(typeof(DialogEvent))]
[JsonSerializable(typeof(FoundChoice))]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(List<Choice>))]
[JsonSerializable(typeof(List<Attachment>))]
[JsonSerializable(typeof(List<DateTimeResolution>))]
[JsonSerializable(typeof(IDictionary<string, object>))]
internal sealed partial class BuilderJsonContext : JsonSerializerContext;
