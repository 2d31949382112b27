using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>Cuts a page into lines, and lines around findings; what is longer than a sentence into sentences. Thread-safe.</summary>
internal static class Segmenter
{
    /// <summary>What stands where a finding is, its line breaks included.</summary>
    public const char Mask = '\x01';

    // A longer line is a page whose line breaks are gone: it is cut into sentences, and what has none at a blank, about where a sentence
    // ends at the latest. The signs that count sentences are fitted to it.
    private const int LongestSegment = 400;
    private const int EarliestBreak = 150;
    private const int LatestBreak = 300;

    // A few words. Half and double change no verdict.
    private const int LongestLabel = 40;

    /// <summary>The segments of a text in which findings are masked, in its order.</summary>
    public static Segment[] Split(ReadOnlySpan<char> masked)
    {
        var segments = new List<Segment>();
        for (int line = 0; line <= masked.Length;)
        {
            int end = line + Lines.LengthOfFirst(masked[line..]);
            SplitLine(masked, line, end, segments);
            line = end + 1;
        }
        return [.. segments];
    }

    private static void SplitLine(ReadOnlySpan<char> masked, int start, int end, List<Segment> segments)
    {
        while (start < end)
        {
            bool isFinding = masked[start] == Mask;
            int length = isFinding ? masked[start..end].IndexOfAnyExcept(Mask) : masked[start..end].IndexOf(Mask);
            int next = length < 0 ? end : start + length;
            if (isFinding) segments.Add(new Segment(TextRange.FromBounds(start, next), SegmentClass.Finding, 0));
            else if (next < end && IsLabel(masked[start..next])) segments.Add(LabelAt(masked, start, next));
            else SplitText(masked[start..next], start, segments);
            start = next;
        }
    }

    // "Tags:" before what was found on its line: no key of a listing.
    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length <= LongestLabel && Sentences.EndsWithColon(text) && TextMeasures.Words(text) > 0 &&
            TextMeasures.Signs(text) == 0;

    private static Segment LabelAt(ReadOnlySpan<char> masked, int start, int end) =>
        new(TextRange.FromBounds(start, end), SegmentClass.Short, TextMeasures.Words(masked[start..end]));

    private static void SplitText(ReadOnlySpan<char> text, int offset, List<Segment> segments)
    {
        int position = 0;
        while (position < text.Length)
        {
            int end = text.Length <= LongestSegment ? -1 : Sentences.NextEnd(text, position);
            if (end < 0) end = text.Length;
            while (end - position > LongestSegment)
            {
                int blank = text[(position + EarliestBreak)..(position + LatestBreak)].LastIndexOf(' ');
                int stop = position + (blank < 0 ? LatestBreak : EarliestBreak + blank);
                Add(text[position..stop], offset + position, segments);
                position = stop;
            }
            Add(text[position..end], offset + position, segments);
            position = end;
        }
    }

    private static void Add(ReadOnlySpan<char> text, int start, List<Segment> segments)
    {
        if (!Blank.IsAll(text)) segments.Add(SegmentClassifier.Classify(text, start));
    }
}
