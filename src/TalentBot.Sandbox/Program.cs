using Spectre.Console;
using TalentBot.Sandbox.Demo;

using var interruption = new Interruption();
return await new SandboxProgram(AnsiConsole.Console, Console.Error).RunAsync(
    args,
    interruption.Token
);
