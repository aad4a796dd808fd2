using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Benchmarks.Servers;

/// <summary>Five steps: two texts and two choices are asked for, then all is said back.</summary>
internal sealed class OrderDialog : ComponentDialog
{
    private const string Words = "words";
    private const string Choices = "choices";

    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices([
        "red",
        "green",
        "blue",
    ]);

    private static readonly IList<Choice> Sizes = ChoiceFactory.ToChoices([
        "small",
        "medium",
        "large",
    ]);

    private readonly IStatePropertyAccessor<Profile> _profiles;

    public OrderDialog(IStatePropertyAccessor<Profile> profiles)
        : base("order")
    {
        _profiles = profiles;
        WaterfallStep[] steps =
        [
            AskNameAsync,
            AskColourAsync,
            AskCityAsync,
            AskSizeAsync,
            SayAllAsync,
        ];
        AddDialog(new WaterfallDialog("steps", steps));
        AddDialog(new TextPrompt(Words));
        AddDialog(new ChoicePrompt(Choices));
    }

    private static PromptOptions Question(string text, IList<Choice>? choices = null) =>
        new() { Prompt = MessageFactory.Text(text), Choices = choices };

    private static Task<DialogTurnResult> AskNameAsync(
        WaterfallStepContext step,
        CancellationToken cancellationToken
    ) => step.PromptAsync(Words, Question("What is your name?"), cancellationToken);

    private static Task<DialogTurnResult> AskColourAsync(
        WaterfallStepContext step,
        CancellationToken cancellationToken
    )
    {
        step.Values["name"] = step.Result;
        var question = Question($"Which colour do you like, {step.Result}?", Colours);
        return step.PromptAsync(Choices, question, cancellationToken);
    }

    private static Task<DialogTurnResult> AskCityAsync(
        WaterfallStepContext step,
        CancellationToken cancellationToken
    )
    {
        step.Values["colour"] = ((FoundChoice)step.Result).Value;
        return step.PromptAsync(Words, Question("Where do you live?"), cancellationToken);
    }

    private static Task<DialogTurnResult> AskSizeAsync(
        WaterfallStepContext step,
        CancellationToken cancellationToken
    )
    {
        step.Values["city"] = step.Result;
        var question = Question("How big is your team?", Sizes);
        return step.PromptAsync(Choices, question, cancellationToken);
    }

    private async Task<DialogTurnResult> SayAllAsync(
        WaterfallStepContext step,
        CancellationToken cancellationToken
    )
    {
        var profile = await _profiles.GetAsync(
            step.Context,
            () => new Profile(),
            cancellationToken
        );
        profile.Name = (string)step.Values["name"];
        profile.Colour = (string)step.Values["colour"];
        profile.City = (string)step.Values["city"];
        profile.Size = ((FoundChoice)step.Result).Value;
        var said = $"{profile.Name}, {profile.Colour}, {profile.City}, {profile.Size}.";
        await step.Context.SendActivityAsync(MessageFactory.Text(said), cancellationToken);
        return await step.EndDialogAsync(result: null, cancellationToken);
    }
}
