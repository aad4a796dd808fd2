using System.Collections.Immutable;
using TalentBot.Decisions.Questions;

namespace TalentBot.Decisions.Tests.Questions;

/// <summary>Questions in a language with other endings and compounds.</summary>
public class GermanQuestionTests
{
    private static readonly AnswerFinder Finder = new(
        [
            Common(
                "augmentation-or-managed",
                "Was ist der Unterschied zwischen Personalverstärkung und Managed Services?",
                "Wer die Arbeit steuert und wer für sie einsteht. Bei der Personalverstärkung kommen externe "
                    + "Entwickler in Ihr Team. Bei Managed Services schuldet ein Anbieter das Ergebnis."
            ),
            Common(
                "when-freelancers",
                "Wann sind Freiberufler die richtige Wahl?",
                "Für eine kleine, abgegrenzte Aufgabe, die andere Systeme kaum berührt."
            ),
            Common(
                "cheaper",
                "Was ist günstiger, Personalverstärkung oder Managed Services?",
                "Auf die Stunde gerechnet meist die Personalverstärkung. Vergleichen Sie die Gesamtkosten."
            ),
            Common(
                "marketplace",
                "Was ist ein betreuter Marktplatz für Entwickler?",
                "Eine Plattform mit geprüften Fachleuten und Teams."
            ),
            Common(
                "marketplace-risk",
                "Wie senkt ein betreuter Marktplatz das Risiko?",
                "Leute und Partner werden geprüft, Sicherheitsregeln gelten für alle, und wer nicht liefert, "
                    + "wird ersetzt."
            ),
            Common(
                "keep-control",
                "Behalten wir bei Personalverstärkung die Kontrolle?",
                "Ja. Die Entwickler berichten an Ihre Leitung und nutzen Ihre Werkzeuge."
            ),
        ],
        new Vocabulary(
            "de",
            Words(
                "der die das den dem ein eine einen wie was wann wer ist sind und oder für bei mit wir ihr die zu im in man sich "
                    + "es uns unser unsere haben hat kann können soll sollten werden wird nicht noch mir denn eigentlich"
            ),
            [
                Words("günstig billig teuer kosten preis sparen"),
                Words("kontrolle steuern steuerung hand"),
                Words("freiberufler freelancer selbständige"),
                Words("unterschied unterscheiden vergleich"),
                Words("risiko riskant gefahr sicher sicherheit"),
                Words("richtig passend geeignet sinnvoll"),
            ]
        )
    );

    [Theory]
    [InlineData("Behalten wir die Kontrolle?", "keep-control")]
    [InlineData("wer steuert bei einer Personalverstärkung", "keep-control")]
    [InlineData(
        "WORIN UNTERSCHEIDEN SICH PERSONALVERSTARKUNG UND MANAGED SERVICES",
        "augmentation-or-managed"
    )]
    [InlineData("Unterschiede Personalverstärkung / Managed Services", "augmentation-or-managed")]
    [InlineData("Was ist billiger?", "cheaper")]
    [InlineData("wie teuer sind Managed Services", "cheaper")]
    [InlineData("Sind Freelancer geeignet?", "when-freelancers")]
    [InlineData("Wann ist ein Freiberufler sinnvoll?", "when-freelancers")]
    [InlineData("betreuter marktplatz", "marketplace")]
    [InlineData("Was ist ein Marktplatz?", "marketplace")]
    [InlineData("Ist ein Marktplatz sicherer?", "marketplace-risk")]
    [InlineData("senken Marktplätze Risiken?", "marketplace-risk")]
    public void A_question_in_german_finds_its_answer(string question, string id) =>
        Assert.Equal(id, Assert.IsType<Finding.Found>(Finder.Find(question)).Answer.Id);

    [Theory]
    [InlineData("Wie wird das Wetter?")]
    [InlineData("Was gibt es zu essen?")]
    [InlineData("Wie setze ich mein Kennwort zurück?")]
    [InlineData("Was kostet ein Flug nach Rom?")]
    public void A_german_question_about_something_else_finds_none(string question) =>
        Assert.IsType<Finding.Nothing>(Finder.Find(question));

    private static Source Common(string id, string title, string text) =>
        new(SourceKind.CommonQuestion, id, title, text);

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ')];
}
