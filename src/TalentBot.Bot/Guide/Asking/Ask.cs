using System.Collections.Concurrent;
using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Questions;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.Guide.Asking;

/// <summary>Answers questions about the models.</summary>
internal sealed class Ask(IFrameworks frameworks) : ICommand, IPress
{
    /// <summary>Most characters of a question that are read.</summary>
    public const int LongestQuestion = 240;

    private readonly ConcurrentDictionary<string, AnswerFinder> _finders = new(
        StringComparer.Ordinal
    );

    public ImmutableArray<string> Words { get; } = ["ask"];

    public ImmutableArray<PressKey> Keys { get; } = [new(Verb.Next, GuideForm.Ask)];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var scene = Scene(typed.Language, typed.Scope is not Scope.Personal);
        var question = PlainText.Clean(typed.Line.Rest, LongestQuestion);
        return Task.FromResult<Reply>(
            question.Length is 0
                ? Show(scene, QuestionsCard.Create(scene))
                : Answer(scene, question)
        );
    }

    /// <summary>Where several people read, what one of them asks by a button is for this one alone.</summary>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var scene = Scene(press.Language, isShared: false);
        var values = press.Data.Values;
        var chosen = scene.Framework.CommonQuestions.FirstOrDefault(q =>
            q.Id == values.GetValueOrDefault(GuideForm.Choice, "")
        );
        var question = PlainText.Clean(
            values.GetValueOrDefault(GuideForm.OwnWords),
            LongestQuestion
        );
        var reply =
            question.Length > 0 ? Answer(scene, question)
            : chosen is not null
                ? Show(
                    scene,
                    AnswerCard.Create(scene, "", Found(SourceKind.CommonQuestion, chosen.Id))
                )
            : Show(scene, QuestionsCard.Create(scene, Nothing(press)));
        return Task.FromResult<Reply>(reply with { Private = true });
    }

    private Reply.Show Answer(GuideScene scene, string question) =>
        Show(
            scene,
            Finder(scene).Find(question) switch
            {
                Finding.Found found => AnswerCard.Create(scene, question, found),
                Finding.Nothing(var nearest) => QuestionsCard.Create(scene, question, nearest),
                _ => throw new System.Diagnostics.UnreachableException(),
            }
        );

    private static Finding.Found Found(SourceKind kind, string id) =>
        new(new Source(kind, id, "", ""), []);

    /// <summary>The button that opens the questions has sent no field, so nothing was left out.</summary>
    private static string Nothing(Press press) =>
        press.Data.Values.ContainsKey(GuideForm.OwnWords)
            ? press.Language["ask.nothing-asked"]
            : "";

    private static Reply.Show Show(GuideScene scene, AdaptiveCards.AdaptiveCard card) =>
        new(scene.Language["ask.title"], card);

    private GuideScene Scene(Language language, bool isShared) =>
        new(frameworks.CurrentIn(language), language, isShared);

    private AnswerFinder Finder(GuideScene scene) =>
        _finders.GetOrAdd(
            scene.Language.Tag,
            _ =>
                new(
                    AnswerSources.Of(scene.Framework, id => scene.Language.Find($"ask.words.{id}")),
                    Vocabularies.Of(scene.Language)
                )
        );
}
