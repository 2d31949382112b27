using System.CommandLine;
using Cleanup.Cli.Options;

namespace Cleanup.Cli.Completion;

/// <summary>What a shell may offer for the word that is being typed, as the parser's own commands and options have it.</summary>
internal static class Completer
{
    /// <summary>The offers; none where all that fits is the name of a file.</summary>
    /// <param name="root">The outermost command.</param>
    /// <param name="typed">The words behind its name; the last is the one that is being typed.</param>
    public static IEnumerable<Offer> Complete(Command root, IReadOnlyList<string> typed)
    {
        List<string> words = Joined(typed);
        string word = words[^1];
        Command command = root;
        Option? open = null;
        foreach (string earlier in words.SkipLast(1))
        {
            if (earlier is "--") return [];
            bool isValue = open is not null && !IsOption(earlier);
            open = null;
            if (isValue) continue;
            if (IsOption(earlier)) open = Find(command, earlier);
            else command = Subcommand(command, earlier) ?? command;
        }
        bool isAssignment = word.Contains('=', StringComparison.Ordinal);
        if (IsOption(word)) return isAssignment ? OffersOfAssignment(command, word) : Offers.OfOptions(command, word);
        if (open is not null) return Offers.OfValues(open, word);
        return command.Subcommands.Count > 0
            ? Offers.OfCommands(command, word)
            : command.Arguments.SelectMany(argument => Offers.OfValues(argument, word));
    }

    private static IEnumerable<Offer> OffersOfAssignment(Command command, string word)
    {
        int value = word.IndexOf('=', StringComparison.Ordinal) + 1;
        return Find(command, word[..(value - 1)]) is { } option
            ? Offers.OfValues(option, word[value..]).Select(offer => offer with { Word = word[..value] + offer.Word })
            : [];
    }

    // Bash makes three words of "--format=json".
    private static List<string> Joined(IReadOnlyList<string> typed)
    {
        List<string> words = [.. typed.Where(word => word is not "=")];
        if (typed is [] or [.., "="]) words.Add("");
        return words;
    }

    private static bool IsOption(string word) => word is ['-', ..];

    private static Command? Subcommand(Command command, string name) =>
        command.Subcommands.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    // An option of its own that takes a value; a flag takes none.
    private static Option? Find(Command command, string name) => KnownOptions.Of(command)
        .FirstOrDefault(option => option.ValueType != typeof(bool) && KnownOptions.NamesOf(option).Contains(name, StringComparer.Ordinal));
}
