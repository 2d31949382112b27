using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>What of a text is held around its findings. Thread-safe.</summary>
internal static class PageWindows
{
    /// <summary>The ranges, in order and apart.</summary>
    public static ImmutableArray<TextRange> Of(IEnumerable<TextRange> findings, PageLevel level, int length)
    {
        var windows = new List<TextRange>();
        foreach (TextRange window in findings.SelectMany(finding => Around(finding, level, length)).OrderBy(static range => range.Start))
        {
            if (windows.Count > 0 && window.Start <= windows[^1].End)
                windows[^1] = TextRange.FromBounds(windows[^1].Start, Math.Max(windows[^1].End, window.End));
            else windows.Add(window);
        }
        return [.. windows];
    }

    private static IEnumerable<TextRange> Around(TextRange finding, PageLevel level, int length)
    {
        int start = (int)Math.Max(0, (long)finding.Start - level.Context);
        int end = (int)Math.Min(length, (long)finding.End + level.Context);
        if (finding.Length <= level.Leak) return [TextRange.FromBounds(start, end)];
        // What a leak is shows at its beginning; its end tells whether it was cut short.
        int tail = level.Leak / 3;
        return [TextRange.FromBounds(start, finding.Start + level.Leak - tail), TextRange.FromBounds(finding.End - tail, end)];
    }
}
