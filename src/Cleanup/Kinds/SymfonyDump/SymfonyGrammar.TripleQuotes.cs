using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

// Strings of several lines: """, the lines moved in, and """.
internal sealed partial class SymfonyGrammar
{
    // AbstractDumper::$indentPad.
    private const int IndentPerLevel = 2;

    // How far such lines are moved in; those of a string alone are not.
    private static int IndentOf(in DumpPlace place) => place.Frame.Depth == 0 ? 0 : IndentPerLevel * (place.Frame.Depth + 1);

    // """ and a line break, the lines of the string moved in, each but the last with \n at its end, and """ on a line of its own.
    // Where even the last ends so, the string may end or go on with a line that starts with such quotes.
    private long AddLines(in DumpPlace place, in DumpString head, List<DumpStep> steps)
    {
        int indent = IndentOf(place);
        int start = SkipBreak(place.Text, head.Start + 2, indent);
        var reading = new StringReading(place.Text, Unit, escapes, new StringLayout(HasLines: true, indent));
        var cursor = new TextCursor(place.Text, start);
        long read = 0;
        bool goesOn = true;
        while (goesOn && steps.Count < MostWays && !cursor.AtEnd)
        {
            int end = cursor.Position + Lines.LengthOfFirst(cursor.Rest);
            goesOn = place.Text[cursor.Position..end].TrimEnd().EndsWith("\\n", StringComparison.Ordinal);
            cursor.Position = end;
            cursor.SkipBlanks();
            int next = cursor.Position;
            if (!cursor.TryReadQuote() || !cursor.TryReadQuote() || !cursor.TryReadQuote() ||
                !TryReadFollow(place, ref cursor, out bool isCut))
            {
                cursor.Position = next;
                continue;
            }
            steps.Add(reading.Read(head with { Start = start }, end, cursor.Position, isCut));
            read += end - start;
            if (steps[^1].Length is { IsExact: true }) break;
            cursor.Position = next;
        }
        return read + cursor.Position - head.Start;
    }

    // Whether the line behind the head stands further right than the members do: then it is a string's, cut before its end.
    private static bool IsMovedIn(in DumpPlace place, in DumpString head)
    {
        if (place.Frame.Depth == 0) return false;
        int behind = SkipBreak(place.Text, head.Start + 2, 0);
        int blanks = place.Text[behind..].IndexOfAnyExcept(' ', '\u00A0');
        return blanks < 0 || blanks >= IndentOf(place);
    }

    // The same where the lines were joined.
    private long AddMultiLine(in DumpPlace place, in DumpString head, List<DumpStep> steps)
    {
        int indent = IndentOf(place);
        int start = SkipBreak(place.Text, head.Start + 2, indent);
        var reading = new StringReading(place.Text, Unit, escapes, new StringLayout(HasLines: false, indent));
        var cursor = new TextCursor(place.Text, start);
        int position = start;
        int limit = QuotedStringEnds.FurthestOf(place, head, hasEscapes: true);
        // Each member of a long dump may begin so, and seldom ends: it must not be looked for in all that follows.
        for (int i = 0; i < QuotedStringEnds.MostCandidates && steps.Count < MostWays; i++)
        {
            int next = IndexOfTripleQuote(place.Text[..limit], position);
            position = next < 0 ? limit : next + 1;
            if (next < 0) break;
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
        int i = from;
        while (i + 2 < text.Length && text[i..^2].IndexOfAny(QuoteMark.Doubles) is >= 0 and int next)
        {
            i += next;
            if (QuoteMark.IsDouble(text[i + 1]) && QuoteMark.IsDouble(text[i + 2])) return i;
            i++;
        }
        return -1;
    }

    private static int SkipBreak(ReadOnlySpan<char> text, int position, int indent)
    {
        int start = position;
        if (position < text.Length && text[position] == '\r') position++;
        if (position < text.Length && text[position] == '\n') position++;
        int blanks = position > start ? indent : Math.Max(1, indent);
        for (int i = 0; i < blanks && position < text.Length && text[position] is ' ' or '\u00A0'; i++) position++;
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
}
