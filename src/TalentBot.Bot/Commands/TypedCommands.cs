using TalentBot.Bots;
using TalentBot.Text;

namespace TalentBot.Commands;

/// <summary>Finds out what a typed line means and has it carried out.</summary>
internal sealed class TypedCommands(IEnumerable<ICommand> commands, HelpCommand help)
{
    /// <summary>Longest quotation of what was typed.</summary>
    private const int LongestQuotation = 60;

    private readonly Dictionary<string, ICommand> _commands = commands
        .SelectMany(command => command.Words.Select(word => (word, command)))
        .ToDictionary(c => c.word, c => c.command, StringComparer.Ordinal);

    /// <summary>The answer to a typed line.</summary>
    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var (line, scope) = (typed.Line, typed.Scope);
        return CommandWord.Find(line.Word.Length is 0 ? "help" : line.Word, scope) is { } command
                ? CarryOutAsync(command, typed, cancellationToken)
            : CommandWord.Find(line.Text, scope) is { } whole
                ? CarryOutAsync(whole, typed with { Line = AsWord(line) }, cancellationToken)
            : help.ShowAsync(typed, Unknown(typed), cancellationToken);
    }

    /// <summary>A line that is a command of several words, with nothing after it.</summary>
    private static CommandLine AsWord(CommandLine line) =>
        line with
        {
            Word = line.Text,
            Rest = "",
        };

    private Task<Reply> CarryOutAsync(
        CommandWord command,
        Typed typed,
        CancellationToken cancellationToken
    ) =>
        !command.WorksIn(typed.Scope) ? help.ShowAsync(typed, Elsewhere(typed), cancellationToken)
        : _commands.TryGetValue(command.Word, out var found)
            ? found.RunAsync(typed with { Word = command.Word }, cancellationToken)
        : help.ShowAsync(typed, Unknown(typed), cancellationToken);

    private static string Elsewhere(Typed typed) =>
        typed.Language.Say(
            typed.Scope is Scope.Personal ? "help.works-in-channel" : "help.works-one-to-one",
            ("word", typed.Line.Word)
        );

    /// <summary>What others read with the sender is not repeated: an answer that was typed there can be taken back, a quotation of it could not.</summary>
    private static string Unknown(Typed typed) =>
        typed.Scope is Scope.Personal
            ? typed.Language.Say(
                "help.unknown-word",
                ("word", PlainText.Clean(typed.Line.Text, LongestQuotation))
            )
            : typed.Language["help.unknown-here"];
}
