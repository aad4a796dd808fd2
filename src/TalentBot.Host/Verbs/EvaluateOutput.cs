namespace TalentBot.Host.Verbs;

/// <summary>What <c>evaluate</c> writes.</summary>
internal enum EvaluateOutput
{
    /// <summary>Everything as JSON, for audits and other programs.</summary>
    Json,

    /// <summary>A text for people.</summary>
    Report,

    /// <summary>The weight triangle as an SVG picture.</summary>
    Picture,
}
