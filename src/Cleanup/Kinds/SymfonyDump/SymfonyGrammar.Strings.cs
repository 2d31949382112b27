using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

// Where strings end.
internal sealed partial class SymfonyGrammar
{
    private const int LongestFollowingKey = 200;
    private const int IndentPerLevel = 2;

    private long AddStrings(in DumpPlace place, in DumpString head, bool isMultiLine, List<DumpStep> steps)
    {
        // A string that is one quotation mark looks like the head of one on several lines.
        long read = !isMultiLine ? 0 : place.HasLines ? AddLines(place, head, steps) : AddMultiLine(place, head, steps);
        if (isMultiLine && place.HasLines && steps.Count == 0 && IsMovedIn(place, head)) return read;
        int reach = place.HasLines ? LineEnd(place.Text, head.Start) : place.Text.Length;
        read += QuotedStringEnds.Add(place, head, escapes, Unit, TryReadFollow, reach, steps);
        if (place.Text[head.Start - 1] == '"') PreferStraight(place.Text, steps);
        MarkDoubt(place, steps, head.Start);
        return read;
    }

    // """ and a line break, the lines of the string moved in, each but the last with \n at its end, and """ on a line of its own.
    // Where even the last ends so, the string may end or go on with a line that starts with such quotes.
    private long AddLines(in DumpPlace place, in DumpString head, List<DumpStep> steps)
    {
        int indent = place.Frame.Depth == 0 ? 0 : IndentPerLevel * (place.Frame.Depth + 1);
        int start = SkipBreak(place.Text, head.Start + 2, indent);
        var reading = new StringReading(place.Text, Unit, escapes, new StringLayout(HasLines: true, indent));
        var cursor = new TextCursor(place.Text, start);
        long read = 0;
        bool goesOn = true;
        while (goesOn && steps.Count < MostWays && !cursor.AtEnd)
        {
            int end = LineEnd(place.Text, cursor.Position);
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
        int indent = IndentPerLevel * (place.Frame.Depth + 1);
        int behind = SkipBreak(place.Text, head.Start + 2, 0);
        if (place.Frame.Depth == 0) return false;
        int blanks = place.Text[behind..].IndexOfAnyExcept(' ', '\u00A0');
        return blanks < 0 || blanks >= indent;
    }

    // The same where the lines were joined.
    private long AddMultiLine(in DumpPlace place, in DumpString head, List<DumpStep> steps)
    {
        int indent = place.Frame.Depth == 0 ? 0 : IndentPerLevel * (place.Frame.Depth + 1);
        int start = SkipBreak(place.Text, head.Start + 2, indent);
        var reading = new StringReading(place.Text, Unit, escapes, new StringLayout(HasLines: false, indent));
        var cursor = new TextCursor(place.Text, start);
        int position = start;
        int limit = QuotedStringEnds.Reach(place, head, hasEscapes: true);
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

    // Where the opening quote is straight, a curly one belongs to the content.
    private static void PreferStraight(ReadOnlySpan<char> text, List<DumpStep> steps)
    {
        bool anyStraight = false;
        foreach (DumpStep step in steps) anyStraight |= text[step.Node.Range.End] == '"';
        for (int i = steps.Count - 1; anyStraight && i >= 0; i--)
        {
            if (QuoteMark.FamilyOf(text[steps[i].Node.Range.End]) == QuoteFamily.Double && text[steps[i].Node.Range.End] != '"')
                steps.RemoveAt(i);
        }
    }

    // On lines of its own a string can seldom end in several places. Where lines were joined it nearly always can: the shortest is right
    // unless a quotation mark is left inside it, or what closes the array follows too closely.
    private static void MarkDoubt(in DumpPlace place, List<DumpStep> steps, int start)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i] is not { Repair: null, Length: null } step) continue;
            bool isDoubtful = place.HasLines
                ? steps.Count > 1
                : HoldsQuote(place.Text, step.Node.Range) ||
                    step.Kind == DumpStepKind.Value && step.End < place.Text.Length && place.Text[step.End] != ' ';
            if (isDoubtful) steps[i] = step with
            {
                Repair = new RepairStep(RepairKind.Ambiguous, TextRange.FromBounds(start, step.End), "", $"{steps.Count} ends", ""),
            };
        }
    }

    // A closer without its opener behind a joined dump: the last string may have gone on, and the dump with it.
    private static RepairStep? DoubtEnd(in DumpPlace place, TextCursor behind)
    {
        if (place.HasLines || place.Frame.Depth > 1) return null;
        int open = 0;
        foreach (char character in behind.Rest.UpTo(LongestFollowingKey))
        {
            if (character is '\n' or '\r') break;
            if (character is '[' or '{') open++;
            else if (character is ']' or '}' && --open < 0)
                return new RepairStep(RepairKind.Ambiguous, new TextRange(behind.Position - 1, 1), "", "end", "");
        }
        return null;
    }

    private static bool HoldsQuote(ReadOnlySpan<char> text, TextRange range)
    {
        foreach (char character in text.Slice(range))
        {
            if (QuoteMark.IsDouble(character)) return true;
        }
        return false;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int from) => from + Lines.LengthOfFirst(text[from..]);

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

    // What may stand behind the closing quote: the mark of a string that was cut, then another member or the end of the container.
    private static bool TryReadFollow(in DumpPlace place, ref TextCursor cursor, out bool isCut)
    {
        isCut = SymfonyLexer.TryReadEllipsis(ref cursor);
        TextCursor ahead = cursor;
        if (place.HasLines) return IsAtLineEnd(ref ahead);
        if (place.Frame.Depth == 0) return true;
        SymfonyLexer.SkipTrivia(ref ahead);
        if (ahead.AtEnd || ahead.Next is '…') return true;
        if (place.Frame.IsObject) return ahead.Next is '}' || IsPropertyStart(ahead);
        if (ahead.Next == ']' || SymfonyString.TryReadIndex(ref ahead, out _)) return true;
        ahead.TryRead('b');
        if (!ahead.TryReadQuote()) return false;
        ReadOnlySpan<char> rest = ahead.Rest.UpTo(LongestFollowingKey);
        return rest.Length < LongestFollowingKey || rest.Contains("=>", StringComparison.Ordinal);
    }

    private static bool IsPropertyStart(TextCursor cursor)
    {
        if (cursor.Next is '+' or '#' or '-' or '~') return true;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(LongestFollowingKey);
        int colon = rest.IndexOf(':');
        return colon > 0 && !rest[..colon].Contains(' ');
    }
}
