using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder.Dialogs;

/// <summary>Makes options of prompts and the activities that answer them.</summary>
internal static class Ask
{
    public static PromptOptions For(string text, string? retry = null) =>
        new() { Prompt = Question(text), RetryPrompt = retry is null ? null : Question(retry) };

    public static PromptOptions Among(string text, params string[] choices) =>
        new() { Prompt = Question(text), Choices = ChoiceFactory.ToChoices(choices) };

    public static Activity Question(string text) => new(ActivityTypes.Message) { Text = text };

    public static Activity Answer(string text, string? locale = null) =>
        new(ActivityTypes.Message) { Text = text, Locale = locale };

    /// <summary>Begins a prompt and answers it.</summary>
    public static async Task<DialogTurnResult> AndAnswerAsync(
        Dialog prompt,
        string text,
        string? locale = null,
        PromptOptions? options = null
    )
    {
        var talk = new Talk(prompt);
        await talk.SendAsync(Answer("hi", locale), options ?? For("?"));
        return await talk.SendAsync(Answer(text, locale));
    }
}
