using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

// Where strings end.
internal sealed partial class SymfonyGrammar
{
    private long AddStrings(in DumpPlace place, in DumpString head, bool isMultiLine, List<DumpStep> steps)
    {
        // A string that is one quotation mark looks like the head of one on several lines.
        long read = !isMultiLine ? 0 : place.HasLines ? AddLines(place, head, steps) : AddMultiLine(place, head, steps);
        if (isMultiLine && place.HasLines && steps.Count == 0 && IsMovedIn(place, head)) return read;
        int reach = place.HasLines ? head.Start + Lines.LengthOfFirst(place.Text[head.Start..]) : place.Text.Length;
        read += QuotedStringEnds.Add(place, head, escapes, Unit, TryReadFollow, reach, steps);
        if (place.Text[head.Start - 1] == '"') PreferStraight(place.Text, steps);
        MarkDoubt(place, steps, head.Start);
        return read;
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
        foreach (char character in behind.Rest.UpTo(Reach.Name))
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
        ReadOnlySpan<char> rest = ahead.Rest.UpTo(Reach.Name);
        return rest.Length < Reach.Name || rest.Contains("=>", StringComparison.Ordinal);
    }

    private static bool IsPropertyStart(TextCursor cursor)
    {
        if (cursor.Next is '+' or '#' or '-' or '~') return true;
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Name);
        int colon = rest.IndexOf(':');
        return colon > 0 && !rest[..colon].Contains(' ');
    }
}
