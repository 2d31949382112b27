using System.Collections.Immutable;

namespace Cleanup.Editing;

/// <summary>Joins two rounds of edits, the second made on the text that the first gave, into one. Thread-safe.</summary>
internal static class EditMerger
{
    /// <summary>The edits that take the source straight to the text after both rounds, in source offsets.</summary>
    /// <param name="first">Edits of the source.</param>
    /// <param name="second">Edits of the text that <paramref name="first"/> gave; their replacements are empty.</param>
    public static ImmutableArray<Edit> Merge(ImmutableArray<Edit> first, ImmutableArray<Edit> second)
    {
        if (second.IsEmpty) return first;
        if (first.IsEmpty) return second;
        var merged = ImmutableArray.CreateBuilder<Edit>(first.Length + second.Length);
        int next = 0;
        int shift = 0; // source offset = offset in the intermediate text + shift
        foreach (Edit edit in second)
        {
            int position = edit.Range.Start;
            while (next < first.Length && first[next].Range.Start - shift < position)
            {
                Edit earlier = first[next++];
                shift += Take(merged, earlier, earlier.With);
            }
            while (position < edit.Range.End)
            {
                int stop = next < first.Length ? Math.Min(edit.Range.End, first[next].Range.Start - shift) : edit.Range.End;
                if (stop > position)
                    merged.Add(new Edit(TextRange.FromBounds(position + shift, stop + shift), edit.Cause, edit.Raw[(position - edit.Range.Start)..(stop - edit.Range.Start)], ""));
                position = stop;
                if (position == edit.Range.End) break;
                // A cut inside the second round's range: its replacement goes as well.
                Edit inner = first[next++];
                position += inner.With.Length;
                shift += Take(merged, inner, "");
            }
        }
        while (next < first.Length) merged.Add(first[next++]);
        return merged.DrainToImmutable();
    }

    private static int Take(ImmutableArray<Edit>.Builder merged, Edit edit, string with)
    {
        merged.Add(edit with { With = with });
        return edit.Range.Length - edit.With.Length;
    }
}
