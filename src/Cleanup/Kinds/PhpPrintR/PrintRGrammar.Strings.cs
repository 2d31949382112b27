using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

// Where strings and containers end.
internal sealed partial class PrintRGrammar
{
    // A parenthesis that ends a string and should not, by those before it, or the other way round.
    private const float Uneven = SearchCost.Other;

    // One parenthesis more than containers: dearer than that some string before it has one, cheaper than that the dump was cut short.
    private const float Surplus = SearchCost.CutHere - (2 * SearchCost.Other);

    // The next key that fits ends a string, and each parenthesis before it may.
    private long AddStrings(in DumpPlace place, List<DumpStep> steps)
    {
        ReadOnlySpan<char> text = place.Text;
        int depth = place.Frame.Depth;
        int read = place.Position;
        int open = 0;
        float passed = 0;
        long cost = 0;
        bool isBrief = false;
        for (int index = tokens.IndexAt(text, read); tokens.TryGet(text, index, out PrintRToken token); index++)
        {
            cost++;
            if (StartsOtherDump(place, token)) break;
            bool fits = layout.Fits(text, token, depth);
            if (token.Kind != PrintRTokenKind.Close)
            {
                if (!fits || !IsKey(token, place.Frame)) continue;
                cost += AddString(place, token, passed, isDoubtful: false, steps);
                break;
            }
            if (!fits || !IsFollowed(text, index, depth, out bool isSurplus)) continue;
            if (layout.CountsParentheses(depth))
            {
                open = CountParentheses(text[read..token.Start], text[..read], open);
                cost += token.Start - read;
                read = token.End;
            }
            // A string with a parenthesis too many ends the dump only where nothing stands behind it.
            float uneven = open > 0 ? Uneven : isSurplus ? Surplus : 0;
            if (open == 0 || depth > 1 || token.EndsLine) cost += AddString(place, token, passed + uneven, open > 0, steps);
            isBrief = open == 0 && !isSurplus && passed == 0 && !place.IsThorough;
            if (isBrief || steps.Count == MostWays) break;
            if (open == 0) passed += Uneven;
            else open--;
        }
        SortByPenalty(steps, hasOthers: !place.IsThorough && (isBrief || steps.Count > 1));
        return cost;
    }

    private long AddString(in DumpPlace place, in PrintRToken token, float penalty, bool isDoubtful, List<DumpStep> steps)
    {
        int start = place.Position;
        if (layout.HasLines && PrintRParagraph.IsAlien(place.Text[start..token.Start])) return token.Start - start;
        TextRange range = layout.StringUpTo(place.Text, start, token, place.Frame.Depth);
        steps.Add(new DumpStep(DumpStepKind.Value, token.Start, new ValueNode(ValueKind.Text, range))
        {
            Penalty = penalty,
            Repair = isDoubtful ? Doubt(token) : null,
        });
        return layout.HasLines ? token.Start - start : 1;
    }

    private static RepairStep Doubt(in PrintRToken token) =>
        new(RepairKind.Ambiguous, TextRange.FromBounds(token.Start, token.End), "", "", "");

    private static void SortByPenalty(List<DumpStep> steps, bool hasOthers)
    {
        steps.Sort(static (one, other) => (one.Penalty, one.End).CompareTo((other.Penalty, other.End)));
        if (hasOthers && steps is [var best, ..]) steps[0] = best with { HasOthers = true };
    }

    // Behind a container's end stands a key or the end of the container around it; behind the last one anything but a key.
    private bool IsFollowed(ReadOnlySpan<char> text, int index, int depth, out bool isSurplus)
    {
        isSurplus = false;
        tokens.TryGet(text, index, out PrintRToken token);
        if (depth == 1) return !GoesOnBehind(text, index, token.End, out isSurplus);
        bool hasNext = tokens.TryGet(text, index + 1, out PrintRToken next);
        int behind = PrintRSpace.Skip(text, token.End);
        if (behind >= text.Length) return true;
        if (layout.Spacing == PrintRSpacing.Flat && text[behind] == ',') behind++;
        return hasNext && next.Start == behind &&
            (layout.Fits(text, next, depth - 1) || next.Kind == PrintRTokenKind.Close && layout.Spacing == PrintRSpacing.Lines);
    }

    // Behind a parenthesis that only looked like the outermost one the dump goes on; another dump has a head before its first key.
    private bool GoesOnBehind(ReadOnlySpan<char> text, int index, int end, out bool isSurplus)
    {
        isSurplus = false;
        while (tokens.TryGet(text, ++index, out PrintRToken next) && next.Start - end < Reach.Name)
        {
            if (next.Kind == PrintRTokenKind.BareArrow || !layout.Fits(text, next, depth: 1)) continue;
            int before = PrintRSpace.SkipBack(text, next.Start, end);
            if (before > end && text[before - 1] == '(') return false;
            if (next.Kind == PrintRTokenKind.Key) return true;
            isSurplus |= next.EndsLine && IsNear(text, end, before);
        }
        return false;
    }

    // One parenthesis more than containers: one before it belonged to a string, unless somebody put the dump in parentheses.
    private bool IsNear(ReadOnlySpan<char> text, int end, int start) =>
        start == end || layout.HasLines && !text[end..start].Contains("\n\n", StringComparison.Ordinal);

    // Where the dump was cut short, another may follow somewhere behind it.
    private bool StartsOtherDump(in DumpPlace place, in PrintRToken token)
    {
        if (!layout.HasLines || token.Kind == PrintRTokenKind.Close || !token.StartsLine) return false;
        ReadOnlySpan<char> text = place.Text;
        int opener = PrintRSpace.SkipBack(text, token.Start, place.Position) - 1;
        if (opener <= place.Position || text[opener] != '(') return false;
        int head = PrintRHead.FindStart(text, PrintRSpace.SkipBack(text, opener, place.Position), place.Position);
        if (head <= place.Position) return false;
        int indent = PrintRSpace.IndentAt(text, head);
        return PrintRSpace.StartsLine(text[..(head - indent)]) && layout.IsOutermost(indent, token);
    }

    // Parentheses open behind a part of a string; the eyes of a smiley open none.
    private static int CountParentheses(ReadOnlySpan<char> part, ReadOnlySpan<char> before, int open)
    {
        char last = before.IsEmpty ? ' ' : before[^1];
        foreach (char character in part)
        {
            if (character == ')') open = Math.Max(0, open - 1);
            else if (character == '(' && last is not (':' or ';' or '-')) open++;
            last = character;
        }
        return open;
    }
}
