namespace TalentBot.Typing;

/// <summary>What a person's typed words belong to in one chat.</summary>
/// <remarks>Plain members only: it is kept as bot state, which has no type names.</remarks>
internal sealed class Focus
{
    /// <summary>Id of the assessment whose questions are asked; empty for none.</summary>
    public string Assessment { get; set; } = "";

    /// <summary>Ids of the assessments to choose from by number; empty when nothing is offered.</summary>
    public List<string> Offered { get; set; } = [];

    /// <summary>Id of the message that ended the questions: delivered again, it does nothing.</summary>
    public string Ended { get; set; } = "";
}
