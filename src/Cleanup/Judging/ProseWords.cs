using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>The words by which people lead up to what a program printed. Immutable.</summary>
internal sealed class ProseWords
{
    // A heading such as "Response body" is this short.
    private const int LongestHeading = 40;

    // A longer line is a page whose line breaks are gone.
    private const int LongestParagraph = 600;

    // "Follow us:" is a button, a longer line with a colon leads to what comes.
    private const int FewestBlanksInSentence = 5;

    private static readonly SearchValues<string> _references = SearchValues.Create(
        ["shown below", "provided below", "given below", "listed below", "see below", "is below", "are below", "printed below",
            "example below", "output below"], StringComparison.OrdinalIgnoreCase);

    // With these ends a line that leads to what stands below it: "dump($posts) prints", "the log was full of lines such as".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _leadingWords =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "prints", "printed", "outputs", "shows", "showed", "displays", "displayed", "gives", "gave", "returns", "returned", "yields",
        "says", "said", "as", "got",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // The same where what comes stands on the same line: there real leaks follow "said" and "as" too.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _leadingVerbs =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "print", "prints", "printed", "output", "outputs", "display", "displays", "displayed", "return", "returns", "returned", "yields",
        "shows", "gives",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a line that ends with a colon says when it announces.</summary>
    public required SearchValues<string> Announcements { get; init; }

    /// <summary>What a short line without a stop says when it is a heading of an example.</summary>
    public required SearchValues<string> Headings { get; init; }

    /// <summary>Whether the last line of a text announces what comes: "This prints the following:", or a short heading "Output".</summary>
    /// <param name="around">What stands around what comes.</param>
    /// <param name="before">A part of the text right before it, without the blanks behind.</param>
    /// <param name="endsLine">Whether what comes stands on a line of its own.</param>
    public bool Announce(in Neighbourhood around, ReadOnlySpan<char> before, bool endsLine)
    {
        ReadOnlySpan<char> line = Lines.Last(before).Trim();
        if (line.IsEmpty) return false;
        if (endsLine && (EndsWithWord(line, _leadingWords) || line[^1] == '.' && around.Holds(_references, line))) return true;
        if (!endsLine &&
            (line.EndsWith("=>", StringComparison.Ordinal) || EndsWithWord(line, _leadingVerbs) ||
            line.EndsWith(" such as", StringComparison.OrdinalIgnoreCase)))
            return true;
        // Headings are short and end without a stop; "Results matter." is a sentence.
        if (line[^1] is not (':' or '：'))
            return line.Length <= LongestHeading && char.IsLetterOrDigit(line[^1]) && around.Holds(Headings, line);
        // Of a page on one line the last sentence counts.
        if (line.Length > LongestParagraph) line = line[(line.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].Trim();
        // "Or, if the password is at fault and not the host:" announces as well.
        return around.Holds(Announcements, line) || line.Count(' ') >= FewestBlanksInSentence;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> line, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words) =>
        line.LastIndexOf(' ') is > 0 and var blank && words.Contains(line[(blank + 1)..]);
}
