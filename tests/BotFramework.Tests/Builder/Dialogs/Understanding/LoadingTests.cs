using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Understanding;

public sealed class LoadingTests
{
    private const string Recognisers = "Microsoft.Recognizers";

    [Fact]
    public async Task Words_choices_by_name_and_yes_or_no_load_no_recogniser() =>
        Assert.Empty(await LoadedByAsync(nameof(TalkOfWordsAsync)));

    [Fact]
    public async Task A_number_loads_what_reads_numbers_and_nothing_for_dates()
    {
        var loaded = await LoadedByAsync(nameof(TalkOfNumbersAsync));

        Assert.Contains("Microsoft.Recognizers.Text.Number", loaded);
        Assert.DoesNotContain("Microsoft.Recognizers.Text.NumberWithUnit", loaded);
        Assert.DoesNotContain("Microsoft.Recognizers.Text.DateTime", loaded);
    }

    internal static async Task TalkOfWordsAsync()
    {
        var talk = new Talk(
            new WaterfallDialog(
                "all",
                [
                    (step, token) => step.PromptAsync("text", Ask.For("Name?"), token),
                    (step, token) => step.PromptAsync("choice", Ask.Among("Colour?", "red"), token),
                    (step, token) => step.PromptAsync("confirm", Ask.For("Sure?"), token),
                ]
            ),
            new TextPrompt("text"),
            new ChoicePrompt("choice"),
            new ConfirmPrompt("confirm"),
            new NumberPrompt<int>("number"),
            new DateTimePrompt("date")
        );
        await talk.SayAsync("hi");
        await talk.SayAsync("Ana");
        await talk.SayAsync("red");
        Assert.Equal(true, (await talk.SayAsync("yes")).Result);
    }

    internal static async Task TalkOfNumbersAsync() =>
        Assert.Equal(42, (await Ask.AndAnswerAsync(new NumberPrompt<int>("ask"), "42")).Result);

    /// <summary>
    /// The recognisers that a talk loads in a load context of its own, where all is still to load.
    /// </summary>
    private static async Task<IReadOnlyList<string>> LoadedByAsync(string talk)
    {
        var context = new Recording();
        var copy = context
            .LoadFromAssemblyPath(typeof(LoadingTests).Assembly.Location)
            .GetType(typeof(LoadingTests).FullName!, throwOnError: true)!;
        var method = copy.GetMethod(talk, BindingFlags.Static | BindingFlags.NonPublic)!;

        await (Task)method.Invoke(null, null)!;

        Assert.Contains("BotFramework", context.Loaded);
        return
        [
            .. context.Loaded.Where(name => name.StartsWith(Recognisers, StringComparison.Ordinal)),
        ];
    }

    private sealed class Recording() : AssemblyLoadContext(nameof(Recording))
    {
        public List<string> Loaded { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Loaded.Add(assemblyName.Name!);
            var path = Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
