using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Reads what stands between two tokens: white space, comments, markup, an ellipsis.</summary>
internal static class Trivia
{
    // What opens a comment, a style or a script and never closes costs so much: of 8,600 in real texts 17 are longer.
    private const int MaxAsideLength = 4096;

    // And so much a tag, of which there are more: of 40,000 in real texts 184 are longer.
    private const int MaxTagLength = Lookahead.Window;

    /// <summary>Whether trivia may begin with <paramref name="c"/>; false for what tokens mostly begin with.</summary>
    public static bool MayBeginWith(int c) =>
        c is not ('"' or ',' or ':' or '{' or '}' or '[' or ']' or JsonText.End) && c is < '0' or > '9';

    /// <summary>Reads one piece of trivia of one kind.</summary>
    public static bool TryRead(ref JsonText text, int position, out TriviaKind kind, out int end)
    {
        int c = text.Read(position, out int length);
        end = position;
        kind = TriviaKind.Whitespace;
        switch (c)
        {
            case ' ' or '\t' or '\n' or '\r':
                end = position + length;
                return true;
            case '/':
                kind = TriviaKind.Comment;
                return TryReadLineComment(text.Units, position, "//", out end)
                    || TryReadUpTo(text.Units, position, "/*", "*/", MaxAsideLength, out end);
            case '#':
                kind = TriviaKind.Comment;
                return TryReadLineComment(text.Units, position, "#", out end);
            case '<':
                kind = TriviaKind.Comment;
                if (TryReadUpTo(text.Units, position, "<!--", "-->", MaxAsideLength, out end)) return true;
                kind = TriviaKind.Markup;
                return TryReadUpTo(text.Units, position, "<style", "</style>", MaxAsideLength, out end)
                    || TryReadUpTo(text.Units, position, "<script", "</script>", MaxAsideLength, out end)
                    || IsTag(text.Units, position) && TryReadUpTo(text.Units, position, "<", ">", MaxTagLength, out end);
            case '&':
                kind = TriviaKind.OddSpace;
                return TryReadSpaceEntity(text.Units, position, out end);
            case 'u' or 'b' or 'r' or 'f' or 'U' or 'B' or 'R' or 'F':
                kind = TriviaKind.StringPrefix;
                end = position + length;
                return IsBeforeString(ref text, end);
            case '.':
                kind = TriviaKind.Ellipsis;
                end = position + 3;
                return text.Units[position..].StartsWith("...", StringComparison.Ordinal);
            case '\u2026':
                kind = TriviaKind.Ellipsis;
                end = position + length;
                return true;
            default:
                kind = TriviaKind.OddSpace;
                end = position + length;
                return Blank.IsBetweenTokens(c);
        }
    }

    // The quote of "b", is the closing one of a string whose opening quote is missing.
    private static bool IsBeforeString(ref JsonText text, int position)
    {
        int c = text.Read(position, out int length);
        return c is '"' or '\'' && text.Read(position + length, out _) is not (',' or ':' or '}' or ']' or ' ' or '\n' or JsonText.End);
    }

    private static bool TryReadSpaceEntity(ReadOnlySpan<char> text, int position, out int end)
    {
        int c = HtmlEntities.Read(text[position..], levels: 1, out int length);
        end = position + length;
        return Blank.IsBetweenTokens(c);
    }

    private static bool IsTag(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length && (char.IsAsciiLetter(text[position + 1]) || text[position + 1] is '/' or '!');

    // In a text of one line a comment ends before the next closer.
    private static bool TryReadLineComment(ReadOnlySpan<char> text, int position, string open, out int end)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (rest.Length > open.Length && rest[open.Length] == ' ' && rest.StartsWith(open, StringComparison.Ordinal))
        {
            rest = rest.UpTo(MaxAsideLength);
            int closer = rest.IndexOfAny('}', ']');
            end = position + closer;
            if (closer >= 0 && !rest.ContainsAny('\n', '\r')) return true;
        }
        return TryReadUpTo(text, position, open, LineEnds(text, position), MaxAsideLength, out end);
    }

    // A text from an old Macintosh has carriage returns alone.
    private static string LineEnds(ReadOnlySpan<char> text, int position) =>
        text.From(position, MaxAsideLength).Contains('\n') ? "\n" : "\r";

    private static bool TryReadUpTo(ReadOnlySpan<char> text, int position, string open, string close, int maxLength, out int end)
    {
        end = position;
        if (!text[position..].StartsWith(open, StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> rest = text[(position + open.Length)..];
        int index = rest.UpTo(maxLength).IndexOf(close, StringComparison.Ordinal);
        // The cut may fall into a comment.
        if (index < 0 && open is "/*" or "//" && rest.Length < maxLength)
        {
            end = text.Length;
            return true;
        }
        if (index < 0) return false;
        // The line break behind a comment is white space of its own: line breaks are counted.
        end = position + open.Length + index + (close is "\n" or "\r" ? 0 : close.Length);
        return true;
    }
}
