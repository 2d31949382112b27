using Cleanup.Detectors.Dumps;
using Cleanup.Scanning;

namespace Cleanup.Detectors.SymfonyDump;

// Where strings end.
internal sealed partial class SymfonyGrammar
{
    private const int LongestFollowingKey = 200;
    private const int IndentPerLevel = 2;

    private long AddStrings(in DumpPlace place, in DumpString head, bool isMultiLine, List<DumpStep> steps)
    {
        // A string that is one quotation mark looks like the head of one on several lines.
        long read = isMultiLine ? AddMultiLine(place, head, steps) : 0;
        return read + QuotedStringEnds.Add(place, head, SymfonyEscapes.Read, Unit, TryReadFollow, steps);
    }

    // """ and a line break, the lines of the string moved in, each but the last with \n at its end, and """ on a line of its own.
    private long AddMultiLine(in DumpPlace place, in DumpString head, List<DumpStep> steps)
    {
        int indent = place.Frame.Depth == 0 ? 0 : IndentPerLevel * (place.Frame.Depth + 1);
        int start = SkipBreak(place.Text, head.Start + 2, indent);
        var reading = new StringReading(place.Text, Unit, SymfonyEscapes.Read, new StringLayout(place.HasLines, indent));
        var cursor = new TextCursor(place.Text, start);
        int position = start;
        while (steps.Count < MostWays)
        {
            int next = IndexOfTripleQuote(place.Text, position);
            if (next < 0) break;
            position = next + 1;
            cursor.Position = next + 3;
            int contentEnd = EndOfContent(place.Text, start, next, indent);
            if (contentEnd < 0 || !TryReadFollow(place, ref cursor, out bool isCut)) continue;
            steps.Add(reading.Read(head with { Start = start }, contentEnd, cursor.Position, isCut));
            if (steps[^1].Length is not { IsExact: false }) break;
        }
        return Math.Max(1, position - start);
    }

    private static int IndexOfTripleQuote(ReadOnlySpan<char> text, int from)
    {
        for (int i = from; i + 2 < text.Length; i++)
        {
            if (TextCursor.IsQuote(text[i]) && TextCursor.IsQuote(text[i + 1]) && TextCursor.IsQuote(text[i + 2])) return i;
        }
        return -1;
    }

    private static int SkipBreak(ReadOnlySpan<char> text, int position, int indent)
    {
        if (position < text.Length && text[position] == '\r') position++;
        if (position < text.Length && text[position] == '\n') position++;
        for (int i = 0; i < Math.Max(1, indent) && position < text.Length && text[position] is ' ' or '\u00A0'; i++) position++;
        return position;
    }

    // The content ends before the blanks that move the closing quotes in; -1 when there are none.
    private static int EndOfContent(ReadOnlySpan<char> text, int start, int quotes, int indent)
    {
        int end = quotes;
        for (int i = 0; i < Math.Max(1, indent) && end > start && text[end - 1] is ' ' or '\u00A0'; i++) end--;
        if (end > start && text[end - 1] == '\n') end--;
        if (end > start && text[end - 1] == '\r') end--;
        return end < quotes || indent == 0 || end == start ? end : -1;
    }

    // What may stand behind the closing quote: the mark of a string that was cut, then another member or the end of the container.
    private static bool TryReadFollow(in DumpPlace place, ref TextCursor cursor, out bool isCut)
    {
        isCut = SymfonyLexer.TryReadEllipsis(ref cursor);
        TextCursor ahead = cursor;
        if (place.HasLines) return IsAtLineEnd(ref ahead);
        if (place.Frame.Depth == 0) return true;
        SymfonyLexer.SkipTrivia(ref ahead);
        if (ahead.AtEnd || ahead.Next is '…') return true;
        if (place.Frame.Form == SymfonyLexer.ObjectForm) return ahead.Next is '}' || IsPropertyStart(ahead);
        if (ahead.Next == ']' || SymfonyString.TryReadIndex(ref ahead, out _)) return true;
        ahead.TryRead('b');
        if (!ahead.TryReadQuote()) return false;
        ReadOnlySpan<char> rest = ahead.Rest[..Math.Min(ahead.Rest.Length, LongestFollowingKey)];
        return rest.Length < LongestFollowingKey || rest.Contains("=>", StringComparison.Ordinal);
    }

    private static bool IsPropertyStart(TextCursor cursor)
    {
        if (cursor.Next is '+' or '#' or '-' or '~') return true;
        ReadOnlySpan<char> rest = cursor.Rest[..Math.Min(cursor.Rest.Length, LongestFollowingKey)];
        int colon = rest.IndexOf(':');
        return colon > 0 && !rest[..colon].Contains(' ');
    }
}
