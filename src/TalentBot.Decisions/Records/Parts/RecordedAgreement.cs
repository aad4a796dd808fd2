namespace TalentBot.Decisions.Records.Parts;

/// <summary>How far the leaders agree.</summary>
/// <param name="KendallW">Kendall's W, 0 … 1; null when undefined.</param>
/// <param name="KendallP">Its exact p; null when undefined.</param>
/// <param name="Backing">Share of the leaders whose own ranking has the first model first.</param>
/// <param name="PivotalLeader">Whether leaving any one leader out changes the first model.</param>
/// <param name="Discuss">What is worth discussing.</param>
public sealed record RecordedAgreement(
    double? KendallW,
    double? KendallP,
    double Backing,
    bool PivotalLeader,
    RecordedSources Discuss
);
