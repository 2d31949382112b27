using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Variants;

/// <summary>
/// Leaks of one page in the prose of another: whatever else a page has of debris, of each sort it may have only one. Thread-safe.
/// </summary>
internal static class InjectedLeaks
{
    private const int LongestLeak = 4_000;
    private const int ShortestProse = 400;

    /// <summary>One text for each leaky one, with a leak of its neighbour.</summary>
    /// <param name="texts">The texts, in an order that looks like none.</param>
    public static IEnumerable<LabelledText> Of(IReadOnlyList<LabelledText> texts)
    {
        LabelledText[] leaky = [.. texts.Where(static text => !text.IsContent && text.Ignored.IsEmpty)];
        LabelledText[] clean = [.. leaky.Select(WithoutLeaks).Where(static text => text.Text.Length >= ShortestProse)];
        for (int i = 0; i < clean.Length; i++)
        {
            LabelledText donor = leaky[(i + 1) % leaky.Length];
            TextRange leak = donor.Leaks[(int)(StableOrder.Of(donor.Id) % (uint)donor.Leaks.Length)];
            if (leak.Length <= LongestLeak) yield return Inject(clean[i], TextSlice.Of(donor, "leak", leak));
        }
    }

    private static LabelledText WithoutLeaks(LabelledText text)
    {
        int end = 0;
        var parts = new List<LabelledText>();
        foreach (TextRange leak in text.Leaks.OrderBy(static leak => leak.Start))
        {
            if (leak.Start > end) parts.Add(TextSlice.Of(text, "prose", TextRange.FromBounds(end, leak.Start)));
            end = Math.Max(end, leak.End);
        }
        parts.Add(TextSlice.Of(text, "prose", TextRange.FromBounds(end, text.Text.Length)));
        return TextSlice.Join("clean", "", parts);
    }

    // Where a line ends, by turns on a line of its own and behind what stands there; else at the end.
    private static LabelledText Inject(LabelledText text, LabelledText leak)
    {
        uint order = StableOrder.Of(text.Id);
        int half = text.Text.Length / 2;
        int line = text.Text.IndexOf('\n', order % 2 == 0 ? half : 0);
        int place = line < 0 || order % 3 == 0 ? text.Text.Length : line;
        string between = order % 5 == 0 ? " " : "\n";
        return TextSlice.Join("injected", between,
            TextSlice.Of(text, "before", TextRange.FromBounds(0, place)),
            leak,
            TextSlice.Of(text, "behind", TextRange.FromBounds(place, text.Text.Length)));
    }
}
