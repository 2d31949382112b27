using Cleanup.Detection;
using Cleanup.Grammars.Calls;
using Cleanup.Text;

namespace Cleanup.Kinds.NodeStackTrace;

/// <summary>
/// What Node.js prints around the trace of an error that nobody caught: the line of source above, properties and its version below.
/// </summary>
internal static class NodeReport
{
    /// <summary>The start of the excerpt <c>/srv/cart.js:3 … ^</c> above the trace, or the trace's own.</summary>
    public static int ExtendBack(ReadOnlySpan<char> text, int trace, int floor)
    {
        int from = Math.Max(floor, trace - Reach.Line);
        ReadOnlySpan<char> before = text[from..trace].TrimEnd();
        if (!before.EndsWith('^')) return trace;
        int marks = before.LastIndexOfAnyExcept('^', ' ');
        int scanned = Math.Max(marks, 0);
        // The place stands at the start of the excerpt: a path, a colon, a number, and then a blank.
        for (int colon = before[..scanned].LastIndexOf(':'); colon > 0; colon = before[..colon].LastIndexOf(':'))
        {
            int digits = colon + 1;
            while (digits < before.Length && char.IsAsciiDigit(before[digits])) digits++;
            if (digits == colon + 1 || digits >= before.Length || !Blank.Is(before[digits])) continue;
            int start = Blank.BehindLast(before, colon, 0);
            ReadOnlySpan<char> path = before[start..colon];
            if (!path.ContainsAny('/', '\\', '[') && !path.StartsWith("node:", StringComparison.Ordinal)) continue;
            return ProseLines.HoldParagraph(before[start..]) ? trace : from + start + GluedPath.IndexOfRoot(path);
        }
        return trace;
    }

    /// <summary>Whether the slash at <paramref name="slash"/> stands in the line above an excerpt: <c>/srv/cart.js:3</c>.</summary>
    public static bool StartsExcerpt(ref ScanContext scan, int slash)
    {
        ReadOnlySpan<char> text = scan.Text;
        // The first slashes of a row have asked for its path.
        if (slash > 1 && text[slash - 1] == '/' && text[slash - 2] == '/') return false;
        ReadOnlySpan<char> rest = text.From(slash, Reach.Line);
        int end = Blank.Next(rest, 0);
        scan.Spend(end / Price.SearchedPerStep);
        ReadOnlySpan<char> path = rest[..end].TrimEnd("0123456789");
        return path.Length < end && path.EndsWith(':') && path.Count(':') == 1 && rest[end..].Contains('^');
    }

    /// <summary>Reads <c>{ code: 'ENOENT' }</c> and <c>Node.js v20.20.2</c>.</summary>
    public static void SkipEnding(ref TextCursor cursor)
    {
        SkipProperties(ref cursor);
        SkipClosers(ref cursor);
        TextCursor ahead = cursor.BehindBlanks();
        if (!ahead.TryRead("Node.js v") || !ahead.TryReadCount(out _)) return;
        while (char.IsAsciiDigit(ahead.Next) ||
            ahead.Next == '.' && ahead.Position + 1 < ahead.Text.Length && char.IsAsciiDigit(ahead.Text[ahead.Position + 1]))
            ahead.Position++;
        cursor = ahead;
    }

    // Of the causes and lists around the last error.
    private static void SkipClosers(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        while (ahead.Next is '}' or ']')
        {
            ahead.Position++;
            cursor = ahead;
            ahead.SkipBlanks();
        }
    }

    // Names with colons in braces.
    private static void SkipProperties(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        if (ahead.Next != '{') return;
        ReadOnlySpan<char> rest = ahead.Rest.UpTo(Reach.Line);
        var name = TextCursor.BehindBlanks(rest, 1);
        int end = TypeName.EndOf(rest, name.Position);
        if (end == name.Position || end >= rest.Length || rest[end] != ':') return;
        int length = LengthOfBraces(rest);
        if (length > 0 && !ProseLines.HoldParagraph(rest[..length])) cursor.Position = ahead.Position + length;
    }

    private static int LengthOfBraces(ReadOnlySpan<char> rest)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = 0; i < rest.Length; i++)
        {
            char character = rest[i];
            if (quote != '\0')
            {
                if (character == '\\') i++;
                else if (character == quote) quote = '\0';
            }
            else if (character is '\'' or '"' or '`') quote = character;
            else if (character is '{' or '[' or '(') depth++;
            else if (character is '}' or ']' or ')' && --depth == 0) return i + 1;
        }
        return 0;
    }
}
