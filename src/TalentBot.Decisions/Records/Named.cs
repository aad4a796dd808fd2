namespace TalentBot.Decisions.Records;

/// <summary>Something of the framework, by its id and its name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, for people.</param>
public sealed record Named(string Id, string Name);
