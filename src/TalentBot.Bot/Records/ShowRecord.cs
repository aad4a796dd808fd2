using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Records;
using TalentBot.Frameworks;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Records.Files;

namespace TalentBot.Records;

/// <summary>Shows a decision's record: as a card, as text, and as a file. It holds only what everybody may read.</summary>
internal sealed class ShowRecord(
    MeantDecision meant,
    DecisionChanges changes,
    IFrameworks frameworks,
    RecordWriter writer,
    RecordFile file
) : ICommand, IPress
{
    public ImmutableArray<string> Words { get; } = ["record"];

    public ImmutableArray<PressKey> Keys { get; } =
    [
        new(Verb.Record),
        new(Verb.Back, RecordFields.CardForm),
        new(Verb.Next, RecordFields.TextForm),
        new(Verb.Next, RecordFields.FileForm),
    ];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        meant.OnAsync(
            typed,
            a => a.Closing is not null,
            async (actor, id, token) =>
                await changes.FindAsync(actor, id, token) is { } assessment
                    ? ShowCard(assessment, actor.Language, Surface.Shared)
                    : new Reply.Tell(Refusals.NotFound(actor.Language)),
            cancellationToken
        );

    public async Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        (
            await changes.FindAsync(press.Actor, press.Data.Assessment, cancellationToken),
            press.Data
        ) switch
        {
            (null, _) => new Reply.Tell(Refusals.NotFound(press.Language)),
            (var assessment, { Verb: Verb.Next, Form: RecordFields.TextForm }) => ShowText(
                assessment,
                press
            ),
            (var assessment, { Verb: Verb.Next }) => await file.OfferAsync(
                press,
                assessment,
                cancellationToken
            ),
            (var assessment, _) => ShowCard(assessment, press.Language, press.Surface),
        };

    private Reply ShowCard(Assessment assessment, Language language, Surface surface) =>
        writer.Make(assessment, language) switch
        {
            RecordResult.Made(var record) => new Reply.Show(
                language["record.title"],
                new RecordCard(
                    assessment,
                    record,
                    frameworks.Of(assessment, language),
                    language
                ).Create(new RecordButtons(assessment.Id, language, surface).OfCard)
            ),
            RecordResult.Refused(var reason) => new Reply.Tell(
                Refusals.Text(reason, language),
                assessment.Title
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private Reply ShowText(Assessment assessment, Press press)
    {
        var format = RecordFields.Read(press.Data.Values.GetValueOrDefault(RecordFields.Format));
        return writer.Write(assessment, format) is { } written
            ? new Reply.Show(
                written.Name,
                RecordTextCard.Create(
                    written,
                    press.Language,
                    "",
                    new RecordButtons(assessment.Id, press.Language, press.Surface).OfText
                )
            )
            : new Reply.Tell(press.Language["record.none-yet"], assessment.Title);
    }
}
