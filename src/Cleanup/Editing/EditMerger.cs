using System.Collections.Immutable;

namespace Cleanup.Editing;

/// <summary>Joins two rounds of edits, the second made on the text that the first gave, into one. Thread-safe.</summary>
internal static class EditMerger
{
    /// <summary>The edits that take the source straight to the text after both rounds, in source offsets.</summary>
    /// <param name="first">Edits of the source, sorted and disjoint.</param>
    /// <param name="second">
    /// Edits of the text that <paramref name="first"/> gave, sorted and disjoint, none of them empty.
    /// One that reaches over a cut of the first round is split around it, its replacement at its start; what the first round
    /// put there goes with it.
    /// </param>
    public static ImmutableArray<Edit> Merge(ImmutableArray<Edit> first, ImmutableArray<Edit> second)
    {
        if (second.IsEmpty) return first;
        if (first.IsEmpty) return second;
        var merged = ImmutableArray.CreateBuilder<Edit>(first.Length + second.Length);
        int shift = 0; // source offset = offset between the rounds + shift
        int next = 0;
        int position = 0; // between the rounds: deletions before it are in the list
        foreach (Edit earlier in first)
        {
            int start = earlier.Range.Start - shift;
            while (next < second.Length && second[next].Range.Start < start)
            {
                AddPart(second[next], position, start, shift, merged);
                if (second[next].Range.End > start) break;
                next++;
            }
            Add(earlier with { With = Remainder(earlier.With, start, second.AsSpan()[next..]) }, merged);
            position = start + earlier.With.Length;
            shift += earlier.Range.Length - earlier.With.Length;
            while (next < second.Length && second[next].Range.End <= position) next++;
        }
        foreach (Edit edit in second.AsSpan()[next..]) AddPart(edit, position, int.MaxValue, shift, merged);
        return merged.DrainToImmutable();
    }

    // The part of a second-round edit within [from, to), both between the rounds.
    private static void AddPart(Edit edit, int from, int to, int shift, ImmutableArray<Edit>.Builder merged)
    {
        int start = Math.Max(edit.Range.Start, from);
        int end = Math.Min(edit.Range.End, to);
        if (end <= start) return;
        string raw = edit.Raw[(start - edit.Range.Start)..(end - edit.Range.Start)];
        string with = start == edit.Range.Start ? edit.With : "";
        Add(new Edit(TextRange.FromBounds(start + shift, end + shift), edit.Cause, raw, with), merged);
    }

    // The second round may have put back what the first replaced, or leave a part as it was.
    private static void Add(Edit edit, ImmutableArray<Edit>.Builder merged)
    {
        if (!string.Equals(edit.Raw, edit.With, StringComparison.Ordinal)) merged.Add(edit);
    }

    // What the second round leaves of a replacement that stands at [start, start + length) between the rounds.
    private static string Remainder(string with, int start, ReadOnlySpan<Edit> second)
    {
        string left = with;
        int end = start + with.Length;
        int removed = 0;
        foreach (Edit edit in second)
        {
            if (edit.Range.Start >= end) break;
            int from = Math.Max(edit.Range.Start, start);
            int to = Math.Min(edit.Range.End, end);
            if (to <= from) continue;
            string replacement = from == edit.Range.Start ? edit.With : "";
            left = left.Remove(from - start - removed, to - from).Insert(from - start - removed, replacement);
            removed += to - from - replacement.Length;
        }
        return left;
    }
}
