using System.Collections.Immutable;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Commands;

/// <summary>A command as it is typed.</summary>
/// <param name="Word">The word, the same in every language; also the name of its sentences.</param>
/// <param name="Scope">Where it works.</param>
/// <param name="Topic">Which part of the help it stands in.</param>
/// <param name="IsListed">Whether the app's menu of commands shows it, which has room for few.</param>
internal sealed record CommandWord(string Word, Scope Scope, Topic Topic, bool IsListed = true)
{
    private static readonly Dictionary<string, CommandWord[]> Meanings = Spoken();

    /// <summary>Every command; the same table writes the help and the app's manifest.</summary>
    public static ImmutableArray<CommandWord> All =>
        [
            new("start", Scope.Shared, Topic.Deciding),
            new("quick", Scope.Personal, Topic.Deciding),
            new("answer", Scope.Everywhere, Topic.Deciding),
            new("status", Scope.Shared, Topic.Deciding),
            new("close", Scope.Shared, Topic.Owning),
            new("round", Scope.Shared, Topic.Owning),
            new("decide", Scope.Shared, Topic.Owning),
            new("why", Scope.Shared, Topic.Deciding, IsListed: false),
            new("record", Scope.Shared, Topic.Deciding),
            new("share", Scope.Everywhere, Topic.Deciding),
            new("decisions", Scope.Everywhere, Topic.Deciding),
            new("deadline", Scope.Shared, Topic.Owning, IsListed: false),
            new("invite", Scope.Shared, Topic.Owning, IsListed: false),
            new("remove", Scope.Shared, Topic.Owning, IsListed: false),
            new("remind", Scope.Shared, Topic.Owning, IsListed: false),
            new("reopen", Scope.Shared, Topic.Owning, IsListed: false),
            new("cancel", Scope.Shared, Topic.Owning, IsListed: false),
            new("review", Scope.Shared, Topic.Owning, IsListed: false),
            new("compare", Scope.Everywhere, Topic.Knowing),
            new("ask", Scope.Everywhere, Topic.Knowing),
            new("scenarios", Scope.Everywhere, Topic.Knowing, IsListed: false),
            new("patterns", Scope.Everywhere, Topic.Knowing, IsListed: false),
            new("cost", Scope.Personal, Topic.Knowing),
            new("stop", Scope.Personal, Topic.Yours),
            new("export", Scope.Personal, Topic.Yours),
            new("forget", Scope.Personal, Topic.Yours),
            new("help", Scope.Everywhere, Topic.Yours),
        ];

    /// <summary>The command of a typed word in a scope; one that works elsewhere when none does here, null when there is none.</summary>
    /// <param name="word">In English or in any other language of the bot; capitals and accents do not matter.</param>
    /// <param name="scope">Where it is typed.</param>
    public static CommandWord? Find(string word, Scope scope)
    {
        var meant = Meanings.GetValueOrDefault(Spelling.Of(word), []);
        return meant.FirstOrDefault(c => c.WorksIn(scope)) ?? meant.FirstOrDefault();
    }

    /// <summary>What it does, in one line.</summary>
    public string Help(Language language) => language[$"command.{Word}"];

    /// <summary>How it is typed in a language, the word that help shows first.</summary>
    public ImmutableArray<string> SpokenIn(Language language) =>
        [
            .. language[$"command.{Word}.words"]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];

    /// <summary>Whether it works in this scope.</summary>
    public bool WorksIn(Scope scope) => (Scope & scope) != Scope.None;

    private static Dictionary<string, CommandWord[]> Spoken() =>
        Language
            .All.SelectMany(language =>
                All.SelectMany(c =>
                    c.SpokenIn(language).Append(c.Word).Select(word => (word: Spelling.Of(word), c))
                )
            )
            .Distinct()
            .GroupBy(spoken => spoken.word, spoken => spoken.c, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
