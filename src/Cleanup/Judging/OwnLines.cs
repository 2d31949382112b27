namespace Cleanup.Judging;

/// <summary>
/// Which findings have their lines for themselves: what is found beside one on its line is no neighbour. Immutable.
/// </summary>
internal sealed class OwnLines
{
    private readonly bool[] _opens;
    private readonly bool[] _closes;

    public OwnLines(ReadOnlySpan<char> masked, Segment[] segments)
    {
        _opens = new bool[segments.Length];
        _closes = new bool[segments.Length];
        for (int i = 0; i < segments.Length; i++)
            _opens[i] = i == 0 || BreaksBetween(masked, segments[i - 1], segments[i]) ||
                (segments[i - 1].Class == SegmentClass.Finding && _opens[i - 1]);
        for (int i = segments.Length - 1; i >= 0; i--)
            _closes[i] = i == segments.Length - 1 || BreaksBetween(masked, segments[i], segments[i + 1]) ||
                segments[i + 1].Class == SegmentClass.Finding && _closes[i + 1];
    }

    /// <summary>Whether nothing that is said stands before a segment on its line.</summary>
    public bool Opens(int segment) => _opens[segment];

    /// <summary>Whether nothing that is said stands behind it.</summary>
    public bool Closes(int segment) => _closes[segment];

    private static bool BreaksBetween(ReadOnlySpan<char> masked, Segment before, Segment behind) =>
        masked[before.Range.End..behind.Range.Start].ContainsAny('\n', '\r');
}
