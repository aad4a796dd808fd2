using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Questions;
using TalentBot.Guide.Asking;
using TalentBot.Languages;

namespace TalentBot.Guide;

/// <summary>Which part of the comparison is shown.</summary>
/// <param name="Kind">A row or a model; null for everything.</param>
/// <param name="Id">Its id; empty for everything.</param>
internal sealed record ComparedPart(SourceKind? Kind, string Id)
{
    private const char Separator = ':';

    /// <summary>The whole comparison.</summary>
    public static ComparedPart Everything { get; } = new(null, "");

    /// <summary>As the value of a choice; clients take an empty one for none.</summary>
    public string Value => Kind is { } kind ? $"{kind}{Separator}{Id}" : "all";

    /// <summary>What it is called.</summary>
    public string Name(Framework framework, Language language) =>
        Kind switch
        {
            SourceKind.Row => framework.Row(Id).Name,
            SourceKind.Model => framework.Model(Id).Name,
            _ => language["compare.all"],
        };

    /// <summary>Every part, the whole first.</summary>
    public static ImmutableArray<ComparedPart> Of(Framework framework) =>
        [
            Everything,
            .. framework.Matrix.Select(row => new ComparedPart(SourceKind.Row, row.Id)),
            .. framework.Models.Select(model => new ComparedPart(SourceKind.Model, model.Id)),
        ];

    /// <summary>The part of a choice's value; the whole where there is none such.</summary>
    public static ComparedPart Chosen(Framework framework, string value) =>
        Of(framework).FirstOrDefault(part => part.Value == value, Everything);

    /// <summary>The part that is typed; null where there is none such.</summary>
    public static ComparedPart? Typed(Framework framework, Language language, string text)
    {
        var names = Of(framework)
            .Skip(1)
            .Select(part => new Source(
                part.Kind!.Value,
                part.Id,
                part.Name(framework, language),
                "",
                part.Id
            ));
        return
            new AnswerFinder([.. names], Vocabularies.Of(language)).Find(text)
                is Finding.Found { Answer: var found }
            ? new(found.Kind, found.Id)
            : null;
    }
}
