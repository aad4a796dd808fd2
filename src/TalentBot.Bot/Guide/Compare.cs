using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.Guide;

/// <summary>Compares the models: everything, one dimension or one model.</summary>
internal sealed class Compare(IFrameworks frameworks) : ICommand, IPress
{
    /// <summary>Longest quotation of what was typed.</summary>
    private const int LongestQuotation = 60;

    public ImmutableArray<string> Words { get; } = ["compare"];

    public ImmutableArray<PressKey> Keys { get; } = [new(Verb.Next, GuideForm.Compare)];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var (language, text) = (typed.Language, typed.Line.Rest);
        var part = text.Length is 0
            ? ComparedPart.Everything
            : ComparedPart.Typed(frameworks.CurrentIn(language), language, text);
        return Task.FromResult<Reply>(
            Show(
                part ?? ComparedPart.Everything,
                typed.Scope is not Scope.Personal,
                language,
                part is null ? NoSuchPart(language, text) : ""
            )
        );
    }

    /// <summary>Where several people read, what one of them chooses is for this one alone.</summary>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var language = press.Language;
        var chosen = press.Data.Values.GetValueOrDefault(GuideForm.Choice, "");
        var part = ComparedPart.Chosen(frameworks.CurrentIn(language), chosen);
        return Task.FromResult<Reply>(Show(part, false, language, "") with { Private = true });
    }

    private Reply.Show Show(ComparedPart part, bool isShared, Language language, string first) =>
        new(
            language["compare.title"],
            ComparisonCard.Create(
                new(frameworks.CurrentIn(language), language, isShared),
                part,
                first
            )
        );

    private string NoSuchPart(Language language, string text)
    {
        var framework = frameworks.CurrentIn(language);
        return language.Say(
            "compare.no-such-part",
            ("word", PlainText.Clean(text, LongestQuotation)),
            (
                "parts",
                language.List(
                    ComparedPart.Of(framework).Skip(1).Select(p => p.Name(framework, language))
                )
            )
        );
    }
}
