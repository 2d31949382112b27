using System.Collections.Immutable;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Tells which lines edits change, without comparing the texts: what stands between edits is the same. Thread-safe.</summary>
internal static class TextChanges
{
    /// <summary>The ranges that differ, of the source and of what it becomes: whole lines, which end with LF.</summary>
    /// <param name="source">The text.</param>
    /// <param name="edits">Its edits, sorted and disjoint.</param>
    /// <param name="text">The text with the edits applied.</param>
    /// <param name="hasMark">Whether a byte order mark stands before either, so that the first line is like no other.</param>
    public static IEnumerable<(TextRange Source, TextRange Text)> Of(string source, ImmutableArray<Edit> edits, string text, bool hasMark)
    {
        int same = 0;
        int sameInText = 0;
        int start = 0;
        int shift = 0;
        for (int i = 0; i <= edits.Length; i++)
        {
            int end = i < edits.Length ? edits[i].Range.Start : source.Length;
            (int first, int behind) = SameLines(source, start, end, text, shift, hasMark);
            if (first < behind)
            {
                if (first > same || first + shift > sameInText) yield return Gap(same, first, sameInText, first + shift);
                (same, sameInText) = (behind, behind + shift);
            }
            if (i == edits.Length) break;
            start = edits[i].Range.End;
            shift += edits[i].With.Length - edits[i].Range.Length;
        }
        if (same < source.Length || sameInText < text.Length) yield return Gap(same, source.Length, sameInText, text.Length);
    }

    private static (TextRange Source, TextRange Text) Gap(int start, int end, int startInText, int endInText) =>
        (TextRange.FromBounds(start, end), TextRange.FromBounds(startInText, endInText));

    // The whole lines of a part that stays, which are whole lines in the other text too.
    private static (int First, int Behind) SameLines(string source, int start, int end, string text, int shift, bool hasMark)
    {
        int first = start;
        bool isMarked = hasMark && (start == 0) != (start + shift == 0);
        if (isMarked || !BeginsLine(source, start) || !BeginsLine(text, start + shift))
            first = BehindLineFeed(source.IndexOf('\n', start, end - start), end);
        bool isEnd = end == source.Length && end + shift == text.Length;
        int behind = isEnd ? end : source.AsSpan(first, end - first).LastIndexOf('\n') + 1 + first;
        return (first, behind);
    }

    private static bool BeginsLine(string text, int offset) => offset == 0 || text[offset - 1] == '\n';

    private static int BehindLineFeed(int lineFeed, int otherwise) => lineFeed < 0 ? otherwise : lineFeed + 1;
}
