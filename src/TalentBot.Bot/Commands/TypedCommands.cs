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
        var word = typed.Line.Word.Length is 0 ? "help" : typed.Line.Word;
        return CommandWord.Find(word, typed.Scope) switch
        {
            { } command when !command.WorksIn(typed.Scope) => help.ShowAsync(
                typed,
                typed.Language.Say(ElsewhereKey(typed), ("word", word)),
                cancellationToken
            ),
            { } command when _commands.TryGetValue(command.Word, out var found) => found.RunAsync(
                typed with
                {
                    Word = command.Word,
                },
                cancellationToken
            ),
            _ => help.ShowAsync(typed, Unknown(typed), cancellationToken),
        };
    }

    private static string ElsewhereKey(Typed typed) =>
        typed.Scope is Scope.Personal ? "help.works-in-channel" : "help.works-one-to-one";

    /// <summary>What others read with the sender is not repeated: an answer that was typed there can be taken back, a quotation of it could not.</summary>
    private static string Unknown(Typed typed) =>
        typed.Scope is Scope.Personal
            ? typed.Language.Say(
                "help.unknown-word",
                ("word", PlainText.Clean(typed.Line.Text, LongestQuotation))
            )
            : typed.Language["help.unknown-here"];
}
