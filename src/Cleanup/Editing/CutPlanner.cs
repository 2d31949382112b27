using System.Collections.Immutable;
using Cleanup.Text;

namespace Cleanup.Editing;

/// <summary>
/// Turns the findings to cut into edits that leave a text as one would set it (see <see cref="CutMargins"/>). Thread-safe.
/// </summary>
internal static class CutPlanner
{
    /// <summary>The edits for the findings whose action is to cut; they are sorted and disjoint.</summary>
    /// <param name="text">The text the findings' ranges refer to.</param>
    /// <param name="findings">Sorted and disjoint.</param>
    public static ImmutableArray<Edit> Plan(string text, ImmutableArray<Finding> findings)
    {
        ImmutableArray<Edit>.Builder? edits = null;
        int floor = 0;
        for (int first = 0; first < findings.Length; first++)
        {
            if (findings[first].Action != LeakAction.Cut) continue;
            int last = LastOfRun(text, findings, first);
            edits ??= ImmutableArray.CreateBuilder<Edit>();
            var cut = TextRange.FromBounds(findings[first].Range.Start, findings[last].Range.End);
            var margins = CutMargins.Of(text, cut, floor, startsText: floor == 0);
            if (first == last && findings[first].IsInsideWord) margins = margins with { With = "" };
            Add(text, findings.AsSpan()[first..(last + 1)], margins, edits);
            floor = margins.Range.End;
            first = last;
        }
        return edits?.DrainToImmutable() ?? [];
    }

    // Leaks with nothing but blanks between them are cut as one, or the blanks of each would be left for the next.
    private static int LastOfRun(string text, ImmutableArray<Finding> findings, int first)
    {
        int last = first;
        while (last + 1 < findings.Length && findings[last + 1].Action == LeakAction.Cut &&
            Blank.Skip(text, findings[last].Range.End) >= findings[last + 1].Range.Start)
        {
            last++;
        }
        return last;
    }

    private static void Add(string text, ReadOnlySpan<Finding> run, CutMargins margins, ImmutableArray<Edit>.Builder edits)
    {
        int position = margins.Range.Start;
        string with = margins.With;
        foreach (Finding leak in run)
        {
            AddSeparator(text, position, leak.Range.Start, edits);
            edits.Add(new Edit(leak.Range, EditCause.Leak, text.Substring(leak.Range.Start, leak.Range.Length), with));
            position = leak.Range.End;
            with = "";
        }
        AddSeparator(text, position, margins.Range.End, edits);
    }

    private static void AddSeparator(string text, int start, int end, ImmutableArray<Edit>.Builder edits)
    {
        if (end > start) edits.Add(new Edit(TextRange.FromBounds(start, end), EditCause.Separator, text[start..end], ""));
    }
}
