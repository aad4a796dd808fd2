namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>What a program left behind when it ended.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors);
