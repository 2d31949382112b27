using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// The fences of Markdown on a page (CommonMark, "Fenced code blocks"): a line of three marks opens one, the next closes it. Immutable.
/// </summary>
internal sealed class Fences
{
    private readonly bool[] _isInside;

    public Fences(PageView page)
    {
        _isInside = new bool[page.Segments.Length];
        int opened = -1;
        foreach ((int index, Segment segment) in page.Segments.Index())
        {
            if (!IsFence(page[segment])) continue;
            // What is never closed is none: it would take in the rest of the page.
            if (opened >= 0) Array.Fill(_isInside, true, opened, index - opened);
            opened = opened < 0 ? index : -1;
        }
    }

    /// <summary>Whether a segment stands between two of them.</summary>
    public bool AreAround(int segment) => _isInside[segment];

    // What behind an opening one names the language has no back-tick: "```x```" is code in a sentence.
    private static bool IsFence(ReadOnlySpan<char> line)
    {
        line = Blank.TrimStart(line);
        return line.StartsWith("~~~", StringComparison.Ordinal) ||
            line.StartsWith("```", StringComparison.Ordinal) && !line.TrimStart('`').Contains('`');
    }
}
