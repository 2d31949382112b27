using System.Buffers;

namespace Cleanup.Scanning;

/// <summary>The words by which people lead up to what a program printed. Immutable.</summary>
internal sealed class ProseWords
{
    // A heading such as "Response body" is this short.
    private const int LongestHeading = 40;

    // A longer line is a page whose line breaks are gone.
    private const int LongestParagraph = 600;

    private const int FewestBlanksInSentence = 5;

    /// <summary>What a line that ends with a colon says when it announces.</summary>
    public required SearchValues<string> Announcements { get; init; }

    /// <summary>What a short line without a stop says when it is a heading of an example.</summary>
    public required SearchValues<string> Headings { get; init; }

    /// <summary>Whether any whole sentence announces that ends with a colon: "Or, if the password is at fault and not the host:".</summary>
    public bool AnySentenceAnnounces { get; init; }

    /// <summary>Whether the last line of a text announces what comes: "This prints the following:", or a short heading "Output".</summary>
    public bool Announce(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> line = before[(before.LastIndexOfAny('\n', '\r') + 1)..].Trim();
        if (line.IsEmpty) return false;
        if (line[^1] is not (':' or '：')) return line.Length <= LongestHeading && char.IsLetterOrDigit(line[^1]) && line.ContainsAny(Headings);
        // Of a page on one line the last sentence counts.
        if (line.Length > LongestParagraph) line = line[(line.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].Trim();
        return line.ContainsAny(Announcements) || AnySentenceAnnounces && line.Count(' ') >= FewestBlanksInSentence;
    }
}
