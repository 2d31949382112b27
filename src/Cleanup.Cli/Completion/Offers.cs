using System.CommandLine;
using System.CommandLine.Completions;
using Cleanup.Cli.Options;

namespace Cleanup.Cli.Completion;

/// <summary>The words of one sort that begin as the one that is typed.</summary>
internal static class Offers
{
    public static IEnumerable<Offer> OfCommands(Command command, string typed) => command.Subcommands
        .Where(known => !known.Hidden)
        .Select(known => new Offer(known.Name, FirstSentence(known.Description)))
        .Where(offer => Begins(offer, typed));

    public static IEnumerable<Offer> OfOptions(Command command, string typed) => KnownOptions.Of(command)
        .Where(option => !option.Hidden)
        .SelectMany(option => KnownOptions.NamesOf(option).Select(name => new Offer(name, FirstSentence(option.Description))))
        // Nobody completes the question mark or the slash of "/?" that stand for help as well.
        .Where(offer => offer.Word is ['-', '-' or >= 'a' and <= 'z', ..] && Begins(offer, typed))
        .OrderBy(offer => offer.Word, StringComparer.Ordinal);

    /// <summary>The words that an option or argument takes. Of a list, those of its last place.</summary>
    public static IEnumerable<Offer> OfValues(Symbol symbol, string typed)
    {
        string listed = IsList(symbol) ? typed[..(typed.LastIndexOf(',') + 1)] : "";
        return symbol.GetCompletions(CompletionContext.Empty)
            .Select(item => new Offer(listed + item.Label, FirstSentence(item.Detail)))
            .Where(offer => Begins(offer, typed));
    }

    private static bool IsList(Symbol symbol) => symbol is Option { HelpName: { } name } && name.EndsWith(",…", StringComparison.Ordinal);

    private static bool Begins(Offer offer, string typed) => offer.Word.StartsWith(typed, StringComparison.Ordinal);

    private static string FirstSentence(string? text)
    {
        int end = text?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return (end < 0 ? text ?? "" : text![..end]).TrimEnd('.').ReplaceLineEndings(" ");
    }
}
