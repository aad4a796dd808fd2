using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;

namespace TalentBot.Sandbox.Leaders;

/// <summary>A dialog on a leader's screen, from the button that opened it to its end.</summary>
/// <remarks>After the end <see cref="Form"/> is null and <see cref="Message"/> is the closing word.</remarks>
public sealed class TaskDialog
{
    private const int MostForms = 40;

    private readonly Func<JsonObject, CancellationToken, Task<BotAnswer>> _submit;
    private readonly List<Card> _seen = [];

    private TaskDialog(
        Func<JsonObject, CancellationToken, Task<BotAnswer>> submit,
        BotAnswer firstAnswer
    )
    {
        _submit = submit;
        Show(firstAnswer);
    }

    /// <summary>The form on the screen; null when the dialog has closed.</summary>
    public Card? Form { get; private set; }

    /// <summary>The dialog's title; null when it has closed.</summary>
    public string? Title { get; private set; }

    /// <summary>The text that the bot ended with; null if it ended without, or has not ended.</summary>
    public string? Message { get; private set; }

    /// <summary>The bot's last answer.</summary>
    public BotAnswer Answer { get; private set; } = new(0, null);

    /// <summary>Every form that was on the screen, in order.</summary>
    public IReadOnlyList<Card> Seen => _seen;

    /// <summary>Presses the form's forward button after filling the form.</summary>
    public Task NextAsync(AnswerSheet sheet, CancellationToken cancellationToken) =>
        PressAsync(
            Form?.Forward
                ?? throw new NotOfferedException($"No forward button in: {Form?.PlainText}"),
            sheet,
            cancellationToken
        );

    /// <summary>Presses the form's button with this verb after filling the form.</summary>
    public Task PressAsync(string verb, AnswerSheet sheet, CancellationToken cancellationToken) =>
        PressAsync(
            Form?.Action(verb)
                ?? throw new NotOfferedException($"No button '{verb}' in: {Form?.PlainText}"),
            sheet,
            cancellationToken
        );

    /// <summary>Goes forward through all forms until the dialog closes.</summary>
    /// <exception cref="NotOfferedException">The forms do not come to an end.</exception>
    public async Task FinishAsync(AnswerSheet sheet, CancellationToken cancellationToken)
    {
        for (var forms = 0; Form is not null; forms++)
        {
            if (forms == MostForms)
            {
                throw new NotOfferedException($"Still at the form: {Form.PlainText}");
            }

            await NextAsync(sheet, cancellationToken);
        }
    }

    internal static async Task<TaskDialog> OpenAsync(
        Func<CancellationToken, Task<BotAnswer>> fetch,
        Func<JsonObject, CancellationToken, Task<BotAnswer>> submit,
        CancellationToken cancellationToken
    ) => new(submit, await fetch(cancellationToken));

    private async Task PressAsync(
        CardAction action,
        AnswerSheet sheet,
        CancellationToken cancellationToken
    ) => Show(await _submit(FormFilling.Press(action, Form!, sheet), cancellationToken));

    private void Show(BotAnswer answer)
    {
        Answer = answer;
        var task = answer.Body?.Child("task");
        var shown = task?.Text("type") == "continue" ? task.Child("value") : null;
        Title = shown?.Text("title");
        Form = shown?.Child("card")?.Child("content") is { } content ? new Card(content) : null;
        Message = task?.Text("type") == "message" ? task.Text("value") : null;
        if (Form is not null)
        {
            _seen.Add(Form);
        }
    }
}
