using System.Diagnostics;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>What was decided for, and how that stands to what was recommended.</summary>
internal static class ChosenText
{
    /// <summary>The decision that holds.</summary>
    public static string Current(RecordedDecision decision, RecordText text) =>
        Fill(
            Way(decision, "chosen-as-recommended", "chosen-instead", "chosen-though-blocked"),
            decision,
            text
        );

    /// <summary>A decision that was revised later.</summary>
    public static string Earlier(RecordedDecision decision, RecordText text) =>
        Fill(
            Way(decision, "revised-as-recommended", "revised-instead", "revised-though-blocked"),
            decision,
            text
        );

    private static string Way(
        RecordedDecision decision,
        string accepted,
        string instead,
        string blocked
    ) =>
        decision switch
        {
            { Choice: Choice.Accept } => accepted,
            { Recommended: not null } => instead,
            _ => blocked,
        };

    private static string Fill(string sentence, RecordedDecision decision, RecordText text) =>
        text.Say(
            sentence,
            ("what", What(decision, text)),
            ("model", MarkdownText.Literal(decision.Recommended?.Name ?? "")),
            ("verdict", text.Of(decision.Verdict)),
            ("who", text.Person(decision.By)),
            ("at", RecordText.Instant(decision.At))
        );

    private static string What(RecordedDecision decision, RecordText text) =>
        decision.Choice switch
        {
            Choice.Accept or Choice.OtherModel => text.Say(
                "choice-model",
                ("models", RecordText.Names(decision.Models))
            ),
            Choice.Mix => text.Say("choice-mix", ("models", RecordText.Names(decision.Models))),
            Choice.DirectHiring => text["choice-direct-hiring"],
            Choice.NotNow => text["choice-not-now"],
            _ => throw new UnreachableException(),
        };
}
