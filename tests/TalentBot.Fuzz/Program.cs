using SharpFuzz;
using TalentBot.Fuzz;
using TalentBot.Fuzz.Targets;

if (args.Length == 0 || AllTargets.Find(args[0]) is not { } target)
{
    await Console.Error.WriteLineAsync(
        $"Usage: TalentBot.Fuzz TARGET [FILE]...\nTargets: {string.Join(", ", AllTargets.Names)}"
    );
    return 2;
}

if (args.Length == 1)
{
    // Out of process, so that a stack overflow counts as a crash and not as the end of the fuzzing.
    Fuzzer.OutOfProcess.Run(stream => target.Read(Bytes.Of(stream)));
    return 0;
}

foreach (var file in args.Skip(1))
{
    Console.WriteLine($"{file}: {target.Read(await File.ReadAllBytesAsync(file))}");
}

return 0;
