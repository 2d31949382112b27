using System.Buffers;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PageDebris;

/// <summary>Tells a page that shows code from a page that lost some: by words, and by the lines beside a piece. Thread-safe.</summary>
internal static class CodePage
{
    /// <summary>UTF-16 units of text on each side that are searched.</summary>
    private const int Window = 1_500;

    private static readonly SearchValues<string> _common = SearchValues.Create(
        ["source code", "sample code", "code sample", "code example", "code snippet", "syntax", "tutorial", "stack overflow", "stackoverflow", "github", "npm install", "command line"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text around the range teaches code, or the range is part of a listing.</summary>
    public static bool Surrounds(ref ScanContext scan, TextRange range, SearchValues<string> words)
    {
        ReadOnlySpan<char> before = scan.Text[..range.Start];
        ReadOnlySpan<char> after = scan.Text[range.End..];
        before = before[Math.Max(0, before.Length - Window)..];
        after = after[..Math.Min(after.Length, Window)];
        scan.Spend(before.Length + after.Length);
        return before.ContainsAny(_common) || after.ContainsAny(_common) || before.ContainsAny(words) || after.ContainsAny(words) ||
            IsQuoted(before, after) || IsCode(LineBefore(before)) || IsCode(LineAfter(after));
    }

    /// <summary>Whether the line is markup or a statement: one of a listing.</summary>
    public static bool IsCode(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length == 0) return false;
        bool opensTag = line.Length > 2 && line[0] == '<' && (char.IsAsciiLetter(line[1]) || line[1] == '/' && char.IsAsciiLetter(line[2]));
        if (opensTag && line[^1] == '>') return true;
        return line[^1] is '{' or '}' or ';' || line.StartsWith("$ ", StringComparison.Ordinal) || line.StartsWith(">>>", StringComparison.Ordinal) ||
            line.StartsWith("//", StringComparison.Ordinal);
    }

    // A piece in quotes or back-ticks is named, not left over.
    private static bool IsQuoted(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => before is [.., var left] && after is [var right, ..] &&
        (left == '`' && right == '`' || left is '\'' or '‘' && right is '\'' or '’' || TextCursor.IsQuote(left) && TextCursor.IsQuote(right));

    private static ReadOnlySpan<char> LineBefore(ReadOnlySpan<char> before)
    {
        int lineStart = before.LastIndexOfAny('\n', '\r');
        if (lineStart < 0) return [];
        before = before[..lineStart].TrimEnd();
        return before[(before.LastIndexOfAny('\n', '\r') + 1)..];
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
