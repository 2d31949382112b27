using System.Collections.Immutable;

namespace Cleanup.Editing;

/// <summary>
/// Turns the findings to cut into edits that leave a text as one would set it: no glued words, no doubled blanks,
/// no doubled blank lines. Thread-safe.
/// </summary>
internal static class CutPlanner
{
    /// <summary>The edits for the findings whose action is to cut; they are sorted and disjoint.</summary>
    public static ImmutableArray<Edit> Plan(string text, ImmutableArray<Finding> findings)
    {
        ImmutableArray<Edit>.Builder? edits = null;
        int floor = 0;
        for (int first = 0; first < findings.Length; first++)
        {
            if (findings[first].Action != LeakAction.Cut) continue;
            int last = LastOfRun(text, findings, first);
            edits ??= ImmutableArray.CreateBuilder<Edit>();
            floor = CutRun(text, findings.AsSpan()[first..(last + 1)], floor, edits);
            first = last;
        }
        return edits?.DrainToImmutable() ?? [];
    }

    // Leaks with nothing but blanks between them are cut as one, or the blanks of each would be left for the next.
    private static int LastOfRun(string text, ImmutableArray<Finding> findings, int first)
    {
        int last = first;
        while (last + 1 < findings.Length && findings[last + 1].Action == LeakAction.Cut &&
            text.AsSpan()[findings[last].Range.End..findings[last + 1].Range.Start].IsWhiteSpace())
        {
            last++;
        }
        return last;
    }

    private static int CutRun(string text, ReadOnlySpan<Finding> run, int floor, ImmutableArray<Edit>.Builder edits)
    {
        int start = run[0].Range.Start;
        int end = run[^1].Range.End;
        int blankStart = start;
        while (blankStart > floor && char.IsWhiteSpace(text[blankStart - 1])) blankStart--;
        int blankEnd = end;
        while (blankEnd < text.Length && char.IsWhiteSpace(text[blankEnd])) blankEnd++;
        ReadOnlySpan<char> before = text.AsSpan(blankStart, start - blankStart);
        ReadOnlySpan<char> after = text.AsSpan(end, blankEnd - end);

        string with = "";
        if (blankStart == floor && floor == 0)
        {
            // At the text's start what stood between the leak and the text goes too, unless that is nothing at all.
            if (blankEnd < text.Length) blankStart = start;
            else blankEnd = end;
        }
        else if (blankEnd == text.Length)
        {
            // At the text's end the closing line break stays, as it would without the leak.
            blankEnd = end;
        }
        else if (before.IsEmpty && after.IsEmpty)
        {
            with = NeedsBlank(text[start - 1], text[end]) ? " " : "";
        }
        else if (Weight(before) <= Weight(after) || after.IsEmpty && IsClosing(text[end]))
        {
            // The weaker of the two separators goes: a blank gives way to a line break, a line break to a blank line.
            blankEnd = end;
        }
        else
        {
            blankStart = start;
        }

        Add(text, blankStart, start, EditCause.Separator, "", edits);
        for (int i = 0; i < run.Length; i++)
        {
            if (i > 0) Add(text, run[i - 1].Range.End, run[i].Range.Start, EditCause.Separator, "", edits);
            Add(text, run[i].Range.Start, run[i].Range.End, EditCause.Leak, i == 0 ? with : "", edits);
        }
        Add(text, end, blankEnd, EditCause.Separator, "", edits);
        return blankEnd;
    }

    private static int Weight(ReadOnlySpan<char> blanks) => blanks.Count('\n') * 1000 + blanks.Count('\r') * 1000 + blanks.Length;

    private static bool IsClosing(char character) => character is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '’';

    // "word" + "word" would be glued; "(" + "word" and "word" + "." would not.
    private static bool NeedsBlank(char before, char after) =>
        (char.IsLetterOrDigit(before) || char.IsSurrogate(before) || before == '"' || IsClosing(before)) &&
        (char.IsLetterOrDigit(after) || char.IsSurrogate(after) || after is '(' or '[' or '"' or '“' or '‘');

    private static void Add(string text, int start, int end, EditCause cause, string with, ImmutableArray<Edit>.Builder edits)
    {
        if (end > start) edits.Add(new Edit(TextRange.FromBounds(start, end), cause, text[start..end], with));
    }
}
