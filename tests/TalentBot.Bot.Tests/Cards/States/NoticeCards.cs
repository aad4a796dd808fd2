using System.Collections.Immutable;
using AdaptiveCards;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Commands;
using TalentBot.Commands.Helping;
using TalentBot.Decisions.Assessments;
using TalentBot.PersonalData;

namespace TalentBot.Tests.Cards.States;

/// <summary>The welcome, what cannot be done, and one's own data as text.</summary>
internal static class NoticeCards
{
    public static readonly Dictionary<string, Func<Samples, AdaptiveCard>> All = new(
        StringComparer.Ordinal
    )
    {
        ["welcome-channel"] = s =>
            HelpCard.Create(
                Scope.Channel,
                s.Language,
                s.Language.Say("welcome.added-by", ("who", s.Open.Owner.Name)),
                new(s.Open.Owner, null, [], s.Open.Id)
            ),
        ["welcome-one-to-one"] = s =>
            HelpCard.Create(
                Scope.Personal,
                s.Language,
                s.Language["welcome.one-to-one"],
                new(s.Open.Owner, null, [], s.Open.Id)
            ),
        ["notice-cannot-join"] = s => NoticeCard.Create(s.Language["welcome.cannot-post"]),
        ["notice-cannot-post"] = s => About(s, s.Language["post.cannot-post"]),
        ["notice-cannot-post-here"] = s => NoticeCard.Create(s.Language["post.cannot-post-here"]),
        ["notice-cannot-write"] = s => NoticeCard.Create(s.Language["post.cannot-write"]),
        ["notice-kept"] = s => About(s, s.Language["state.kept"]),
        ["notice-result-again"] = s =>
            About(
                s,
                s.Language.Say(
                    "state.result-again",
                    ("verdict", VerdictWords.Headline(s.Scene(s.Team.Closed())))
                )
            ),
        ["notice-share-failed"] = s =>
            About(s, s.Language.Say("share.failed", ("where", "Finance › Planning"))),
        ["notice-refused"] = s => About(s, Refusals.Text(Refusal.NotInvited, s.Language)),
        ["export-text"] = s => Export(s)[0],
    };

    private static AdaptiveCard About(Samples samples, string text) =>
        NoticeCard.Create(text, samples.Open.Title);

    private static IReadOnlyList<AdaptiveCard> Export(Samples samples)
    {
        var person = samples.Open.Owner;
        var kept = new KeptData(
            [samples.Argued.Closed()],
            ImmutableDictionary<string, string>.Empty,
            KnowsChat: true
        );
        return ExportTextCards.Create(
            PersonalJson.Write(kept, new("tenant", person, "a:1"), Given.Noon),
            samples.Language
        );
    }
}
