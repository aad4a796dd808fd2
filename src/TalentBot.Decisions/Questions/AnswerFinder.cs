using System.Collections.Immutable;

namespace TalentBot.Decisions.Questions;

/// <summary>Finds the passage that answers a freely worded question.</summary>
/// <remarks>
/// A passage fits by the share of the question that it covers. Rare words count more than frequent ones, and a word
/// that no passage knows counts as the rarest: a question about something else is covered by nothing.
/// </remarks>
public sealed class AnswerFinder
{
    /// <summary>Most passages that are given beside the answer.</summary>
    public const int MostOthers = 2;

    /// <summary>Most common questions that are given where there is no answer.</summary>
    public const int MostNearest = 3;

    /// <summary>The least that a passage must cover to be an answer.</summary>
    private const double Enough = 0.48;

    /// <summary>Passages below this share of the best one are not worth reading beside it.</summary>
    private const double Beside = 0.8;

    /// <summary>What a title that the question covers wholly counts beside the question covered wholly.</summary>
    private const double TitleCounts = 0.25;

    private readonly Terms _terms;
    private readonly ImmutableArray<Passage> _passages;

    /// <summary>Prepares to look for answers.</summary>
    /// <param name="sources">Where to look; of equally good ones the first is the answer.</param>
    /// <param name="vocabulary">Of the language that they are written in.</param>
    public AnswerFinder(ImmutableArray<Source> sources, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _terms = new Terms(vocabulary);
        _passages = [.. sources.Select(source => new Passage(source, _terms))];
    }

    /// <summary>The answer to a question.</summary>
    public Finding Find(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        ImmutableArray<string> asked = [.. _terms.Of(question)];
        var ranked = _passages
            .Select(passage =>
                (passage.Source, Fit: Fit(passage, asked), Title: Subject(passage, asked))
            )
            .Where(passage => passage.Fit > 0)
            .OrderByDescending(passage => passage.Fit + passage.Title)
            .ToArray();
        return ranked is [{ Fit: >= Enough and var best }, ..]
            ? new Finding.Found(
                ranked[0].Source,
                [
                    .. ranked
                        .Skip(1)
                        .TakeWhile(other => other.Fit >= Math.Max(Enough, best * Beside))
                        .Take(MostOthers)
                        .Select(other => other.Source),
                ]
            )
            : new Finding.Nothing([
                .. ranked
                    .Select(passage => passage.Source)
                    .Where(source => source.Kind is SourceKind.CommonQuestion)
                    .Take(MostNearest),
            ]);
    }

    /// <summary>The share of the question that the passage covers, 0 … 1.</summary>
    private double Fit(Passage passage, ImmutableArray<string> asked)
    {
        var all = asked.Sum(Rarity);
        return all > 0 ? asked.Sum(term => Rarity(term) * passage.Weight(term)) / all : 0;
    }

    /// <summary>The share of the title that the question covers: of passages that fit alike, the one about nothing else.</summary>
    private double Subject(Passage passage, ImmutableArray<string> asked)
    {
        var all = passage.Title.Sum(Rarity);
        return all > 0 ? TitleCounts * asked.Where(passage.Title.Contains).Sum(Rarity) / all : 0;
    }

    private double Rarity(string term) =>
        Math.Log((_passages.Length + 1d) / (Math.Max(1, _passages.Count(p => p.Has(term))) + 0.5));
}
