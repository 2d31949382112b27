using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Options;

/// <summary>
/// Tells a mistyped option from an input. The library takes whatever it does not know for an argument, and the run
/// would go on with other settings than the user asked for.
/// </summary>
internal static class UnknownWord
{
    /// <summary>What to say of the first option or command that there is none of; null when all are known.</summary>
    /// <param name="parsed">What the library made of the arguments.</param>
    /// <param name="args">The arguments as they were given.</param>
    public static string? Message(ParseResult parsed, string[] args)
    {
        Command command = parsed.CommandResult.Command;
        string? option = ArgumentsOf(parsed).FirstOrDefault(word => word is ['-', _, ..] && args.Contains(word, StringComparer.Ordinal));
        if (option is not null) return $"unknown option '{option}'; {OptionHint(command, option)}";
        // Only the outermost command has commands instead of arguments.
        string? name = command.Subcommands.Count > 0 ? ArgumentsOf(parsed).FirstOrDefault() : null;
        if (name is null) return null;
        IEnumerable<string> known = command.Subcommands.Where(static known => !known.Hidden).Select(static known => known.Name);
        return $"unknown command '{name}'; {Nearest(command, name, known)}";
    }

    // In "--name=-value" the value is meant as one: it is no word of its own among the given arguments.
    private static IEnumerable<string> ArgumentsOf(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument)
        .Select(token => token.Value);

    private static string OptionHint(Command command, string option)
    {
        if (File.Exists(option)) return $"to name the file, write -- {option}";
        string name = option.Split('=')[0];
        string[] known = [.. NamesOf(command)];
        return known.Contains(name, StringComparer.Ordinal) ? $"write it behind '{command.Name}'" : Nearest(command, name, known);
    }

    private static string Nearest(Command command, string word, IEnumerable<string> known) =>
        EditDistance.Nearest(word, known) is { } near ? $"did you mean '{near}'?" : $"see {PathOf(command)} --help";

    private static IEnumerable<string> NamesOf(Command command) => KnownOptions.Of(command).SelectMany(KnownOptions.NamesOf);

    private static string PathOf(Command command) =>
        string.Join(' ', KnownOptions.ParentsOf(command).Select(parent => parent.Name).Append(command.Name));
}
