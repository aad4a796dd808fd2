using AdaptiveCards;
using TalentBot.Cards.Recommendations;
using TalentBot.Cards.Summaries;
using TalentBot.Decisions.Assessments;
using TalentBot.Explaining;
using TalentBot.Sharing;

namespace TalentBot.Tests.Cards.States;

/// <summary>What the answers say, why, and in short for others.</summary>
internal static class ResultCards
{
    public static readonly Dictionary<string, Func<Samples, AdaptiveCard>> All = new(
        StringComparer.Ordinal
    )
    {
        ["recommendation-clear"] = s => Recommendation(s, s.Team.Closed()),
        ["recommendation-close"] = s => Recommendation(s, s.Split.Closed()),
        ["recommendation-pattern"] = s => Recommendation(s, s.Farm.Closed()),
        ["recommendation-few"] = s => Recommendation(s, s.Few.Closed()),
        ["recommendation-likely"] = s => Recommendation(s, s.Likely.Closed()),
        ["recommendation-decided"] = s => Recommendation(s, s.Decided),
        ["recommendation-small"] = s => Recommendation(s, s.Small.Closed()),
        ["recommendation-personal"] = s => Recommendation(s, s.Personal.Closed()),
        ["recommendation-nothing"] = s => Recommendation(s, s.Open.Closed()),
        ["recommendation-blocked"] = s => Recommendation(s, s.Blocked.Closed()),
        ["why-clear"] = s => Why(s, s.Team.Closed()),
        ["why-close"] = s => Why(s, s.Torn.Closed()),
        ["why-small"] = s => Why(s, s.Small.Closed()),
        ["why-personal"] = s => Why(s, s.Personal.Closed()),
        ["why-blocked"] = s => Why(s, s.Blocked.Closed()),
        ["summary"] = s => Summary(s, s.Team.Closed(), Typed.Note),
        ["summary-decided"] = s => Summary(s, s.Mixed, ""),
        ["share-form"] = s => Share(s, "", null),
        ["share-form-fault"] = s => Share(s, Typed.Note, "share.choose"),
        ["share-choice"] = s => ShareChoice.Offer([s.Team.Closed(), s.Decided], s.Language),
    };

    private static AdaptiveCard Recommendation(Samples samples, Assessment closed) =>
        RecommendationCard.Create(samples.Scene(closed));

    private static AdaptiveCard Why(Samples samples, Assessment closed) =>
        WhyCard.Create(samples.Scene(closed));

    private static AdaptiveCard Summary(Samples samples, Assessment closed, string note) =>
        SummaryCard.Create(samples.Scene(closed), closed.Owner, note, samples.Language);

    private static AdaptiveCard Share(Samples samples, string note, string? fault) =>
        ShareFormCard.Create(
            samples.Team.Closed(),
            [
                new("http://127.0.0.1", "19:b@thread.tacv2", true, "Core › General"),
                new("http://127.0.0.1", "19:c@thread.tacv2", true, "Finance › Planning"),
            ],
            samples.Language,
            note,
            fault
        );
}
