using System.Runtime.InteropServices;

namespace Cleanup.Scanning;

/// <summary>
/// What stands around a range once the leaks beside it are cut. The two sides end right at the range, their blanks included.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Neighbourhood
{
    private Neighbourhood(ReadOnlySpan<char> before, bool breaksBefore, ReadOnlySpan<char> behind, bool breaksBehind)
    {
        Before = before;
        BreaksBefore = breaksBefore;
        Behind = behind;
        BreaksBehind = breaksBehind;
    }

    /// <summary>All that stands before.</summary>
    public ReadOnlySpan<char> Before { get; }

    /// <summary>Whether a line break stands between the range and a leak before it that will be cut.</summary>
    public bool BreaksBefore { get; }

    /// <summary>All that stands behind.</summary>
    public ReadOnlySpan<char> Behind { get; }

    /// <summary>Whether a line break stands between the range and a leak behind it that will be cut.</summary>
    public bool BreaksBehind { get; }

    /// <summary>The neighbourhood of a range in the text that is searched.</summary>
    public static Neighbourhood Of(in ScanContext scan, TextRange range)
    {
        ReadOnlySpan<char> text = scan.Text;
        ReadOnlySpan<char> gapBefore = [], gapBehind = [];
        int start = range.Start, end = range.End;
        if (scan.Around.Before is { } before && before.End <= start && text[before.End..start].IsWhiteSpace())
        {
            gapBefore = text[before.End..start];
            start = before.Start;
        }
        if (scan.Around.Behind is { } behind && behind.Start >= end && text[end..behind.Start].IsWhiteSpace())
        {
            gapBehind = text[end..behind.Start];
            end = behind.End;
        }
        return new(text[..start], gapBefore.ContainsAny('\n', '\r'), text[end..], gapBehind.ContainsAny('\n', '\r'));
    }
}
