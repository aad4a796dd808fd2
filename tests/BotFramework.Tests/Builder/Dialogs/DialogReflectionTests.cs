using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

public sealed class DialogReflectionTests
{
    [Fact]
    public async Task What_dialogs_and_prompts_store_is_written_and_read_without_reflection()
    {
        var talk = new Talk(
            new WaterfallDialog(
                "order",
                [
                    (step, token) => step.PromptAsync("text", Ask.For("Name?"), token),
                    (step, token) => step.PromptAsync("choice", Colours(), token),
                    (step, token) =>
                    {
                        step.Values["colour"] = step.Result;
                        return step.PromptAsync("date", Ask.For("When?"), token);
                    },
                    (step, token) =>
                    {
                        step.Values["when"] = step.Result;
                        return step.PromptAsync("confirm", Ask.For("Sure?"), token);
                    },
                    (step, token) => step.EndDialogAsync(step.Values["colour"], token),
                ]
            ),
            new TextPrompt("text"),
            new ChoicePrompt("choice"),
            new DateTimePrompt("date"),
            new ConfirmPrompt("confirm")
        );

        foreach (var text in (string[])["hi", "Ana", "red", "tomorrow"])
        {
            await talk.SayAsync(text);
        }

        var result = await talk.SayAsync("yes");
        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.DoesNotContain(ForeignTypes.Instance.Reflected, IsOfThisLibrary);
    }

    /// <summary>Lists are the library's if what they hold is. Interfaces do not count: the serializer only looks whether one says how to write what implements it.</summary>
    private static bool IsOfThisLibrary(Type type) =>
        !type.IsInterface
        && (
            type.Assembly == typeof(Activity).Assembly
            || (type.GetElementType() is { } element && IsOfThisLibrary(element))
            || type.GenericTypeArguments.Any(IsOfThisLibrary)
        );

    private static PromptOptions Colours() =>
        new()
        {
            Prompt = Ask.Question("Colour?"),
            RetryPrompt = Ask.Question("Which colour?"),
            Choices = [new Choice("red"), new Choice("green") { Synonyms = ["lime"] }],
            Style = ListStyle.HeroCard,
        };
}
