using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Owning.Forms;
using TalentBot.Starting;

namespace TalentBot.Owning.Times;

/// <summary>The form that asks for a deadline: date and time, and the readings of what was typed.</summary>
internal static class InstantForm
{
    /// <summary>The form with an instant filled in.</summary>
    /// <param name="scene">Who sees it, of which decision.</param>
    /// <param name="form">Moving the deadline, or reopening.</param>
    /// <param name="usual">The instant when neither a form nor a typed line names one.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="fault">What is wrong with what was sent; null when nothing.</param>
    public static AdaptiveCard Create(
        OwnerScene scene,
        string form,
        DateTimeOffset usual,
        DateTimeOffset now,
        string? fault
    )
    {
        var typed = scene.Value(OwnerFields.Typed);
        var meant =
            typed.Length > 0 ? SpokenInstants.Read(typed, scene.Language, scene.Zone, now) : null;
        var card = OwnerCard.Create(
            scene,
            form,
            fault ?? Hint(meant, scene.Language),
            [
                .. Typed(typed, scene.Language),
                .. Means(scene, form),
                .. Inputs(scene, meant is SpokenInstant.One(var at) ? at : usual),
            ],
            (scene.Language[$"owning.{form}-save"], Data(scene))
        );
        // After the form's own button, which stays the first that goes forward.
        card.Actions.InsertRange(1, Readings(meant).Select(r => Button(scene, form, r)));
        return card;
    }

    /// <summary>The instant that was sent; null when there is none in it.</summary>
    public static DateTimeOffset? Read(OwnerScene scene)
    {
        if (Instant(scene.Value(OwnerFields.Instant)) is { } pressed)
        {
            return pressed;
        }

        var fields = new FieldReader(scene.Values);
        var at = fields.Instant(
            OwnerFields.Date,
            OwnerFields.Time,
            scene.Zone,
            DateTimeOffset.MinValue
        );
        return fields.Faults.Count is 0 && at > DateTimeOffset.MinValue ? at : null;
    }

    /// <summary>An instant that a button carries; null when it is none.</summary>
    public static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var instant
        )
            ? instant
            : null;

    private static string? Hint(SpokenInstant? meant, Language language) =>
        meant switch
        {
            SpokenInstant.Unread => language["deadline.unread"],
            SpokenInstant.Past => language["deadline.past"],
            SpokenInstant.Several => language["deadline.several"],
            _ => null,
        };

    private static AdaptiveElement[] Typed(string typed, Language language) =>
        typed.Length > 0 ? [CardText.Labelled(language["deadline.typed"], typed)] : [];

    private static IEnumerable<AdaptiveElement> Means(OwnerScene scene, string form)
    {
        if (form is OwnerForm.Reopen)
        {
            yield return CardText.Paragraph(scene.Language["owning.reopen-means"]);
            if (scene.Assessment.Visibility is Visibility.Anonymous)
            {
                yield return CardText.Paragraph(scene.Language["privacy.anonymous-again"]);
            }
        }
    }

    private static AdaptiveElement[] Inputs(OwnerScene scene, DateTimeOffset at)
    {
        var shown = TimeZoneInfo.ConvertTime(at, scene.Zone);
        return
        [
            new AdaptiveDateInput
            {
                Id = OwnerFields.Date,
                Label = scene.Language.Say("deadline.date", ("zone", scene.Zone.Id)),
                Value = Filled(scene, OwnerFields.Date, shown, "yyyy-MM-dd"),
            },
            new AdaptiveTimeInput
            {
                Id = OwnerFields.Time,
                Label = scene.Language["deadline.time"],
                Value = Filled(scene, OwnerFields.Time, shown, "HH:mm"),
            },
        ];
    }

    private static string Filled(
        OwnerScene scene,
        string field,
        DateTimeOffset shown,
        string format
    ) =>
        scene.Values.GetValueOrDefault(field)
        ?? shown.ToString(format, CultureInfo.InvariantCulture);

    private static (string, string)[] Data(OwnerScene scene) =>
        [(OwnerFields.Zone, scene.Zone.Id), (OwnerFields.Basis, Text(scene.Assessment.Deadline))];

    private static ImmutableArray<DateTimeOffset> Readings(SpokenInstant? meant) =>
        meant is SpokenInstant.Several(var readings) ? [.. readings.Take(MostReadings)] : [];

    private static AdaptiveSubmitAction Button(
        OwnerScene scene,
        string form,
        DateTimeOffset reading
    ) =>
        OwnerCard.Forward(
            scene,
            form,
            CardTime.In(reading, scene.Zone, scene.Language),
            [(OwnerFields.Instant, Text(reading)), .. Data(scene)]
        );

    private static string Text(DateTimeOffset instant) =>
        instant.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>With the two buttons of the form they make the six that a card may have.</summary>
    private const int MostReadings = 4;
}
