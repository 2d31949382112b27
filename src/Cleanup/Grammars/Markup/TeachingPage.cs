using System.Buffers;
using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Markup;

/// <summary>Tells a page that shows a page's machinery from one that lost some: by words, by quotes, and by the lines beside a piece. Thread-safe.</summary>
internal static class TeachingPage
{
    /// <summary>UTF-16 units of text on each side that are searched.</summary>
    private const int Window = 1_500;

    /// <summary>Whether one of the words stands near the range, or quotation marks around it.</summary>
    public static bool Names(ref ScanContext scan, TextRange range, SearchValues<string> words)
    {
        var around = scan.NeighbourhoodOf(range);
        return around.Holds(words, Window) || IsQuoted(around.Before, around.Behind);
    }

    /// <summary>Whether the range is part of a listing: the line before or behind it is markup or a statement, or the one before leads to it.</summary>
    public static bool Lists(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = LineBefore(Before(text, range));
        return before.TrimEnd() is [.., ':' or '：'] || IsCode(before) || IsCode(LineAfter(After(text, range)));
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, TextRange range) => text[Math.Max(0, range.Start - Window)..range.Start];

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, TextRange range) => text[range.End..Math.Min(text.Length, range.End + Window)];

    private static bool IsCode(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length == 0) return false;
        bool opensTag = line.Length > 2 && line[0] == '<' && (char.IsAsciiLetter(line[1]) || line[1] == '/' && char.IsAsciiLetter(line[2]));
        return opensTag && line[^1] == '>' || line[^1] is '{' or ';' || line[^1] == '}' && !line.Contains('{') || line.StartsWith("//", StringComparison.Ordinal);
    }

    // A piece in quotes or back-ticks is named, not left over.
    private static bool IsQuoted(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => before is [.., var left] && after is [var right, ..] &&
        (left == '`' && right == '`' || left is '\'' or '‘' && right is '\'' or '’' || QuoteMark.IsDouble(left) && QuoteMark.IsDouble(right));

    private static ReadOnlySpan<char> LineBefore(ReadOnlySpan<char> before)
    {
        int lineStart = before.LastIndexOfAny('\n', '\r');
        if (lineStart < 0) return [];
        before = before[..lineStart].TrimEnd();
        return Lines.Last(before);
    }

    private static ReadOnlySpan<char> LineAfter(ReadOnlySpan<char> after)
    {
        int lineEnd = after.IndexOfAny('\n', '\r');
        if (lineEnd < 0) return [];
        after = after[lineEnd..].TrimStart();
        int next = after.IndexOfAny('\n', '\r');
        return next < 0 ? after : after[..next];
    }
}
