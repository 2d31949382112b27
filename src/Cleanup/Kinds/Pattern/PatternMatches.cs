using System.Text.RegularExpressions;
using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Kinds.Pattern;

/// <summary>
/// The matches of a pattern in a part of a text, found at once: however many keywords stand in the part, it is searched once. Not
/// thread-safe.
/// </summary>
/// <param name="pattern">The pattern.</param>
internal sealed class PatternMatches(CompiledPattern pattern)
{
    // Beside what one match takes, so that little is searched twice.
    private const int Part = 2 * PatternDetector.LongestMatch;

    // What a larger automaton costs for a character, measured beside reading one.
    private const int SizePerStep = 100;

    private readonly List<TextRange> _found = [];
    private int _from;
    private int _until;

    /// <summary>The match that holds a keyword; null when none does.</summary>
    /// <param name="scan">The text. Pays for the search.</param>
    /// <param name="keyword">Where the keyword stands, behind the floor.</param>
    public TextRange? Holding(ref ScanContext scan, TextRange keyword)
    {
        int first = Math.Max(scan.Floor, keyword.End - PatternDetector.LongestMatch);
        if (first < _from || keyword.Start >= _until || IsCutBy(scan.Floor)) Search(ref scan, first, keyword.Start + Part);
        int next = IndexBehind(keyword.Start) - 1;
        return next >= 0 && _found[next].End >= keyword.End ? _found[next] : null;
    }

    // Whether a match began before the floor that another finding set: there may be one behind it.
    private bool IsCutBy(int floor) =>
        IndexBehind(floor) - 1 is >= 0 and var last && _found[last].Start < floor && _found[last].End > floor;

    // The index of the first match that begins behind a place.
    private int IndexBehind(int place)
    {
        int low = 0, high = _found.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_found[middle].Start <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void Search(ref ScanContext scan, int from, int until)
    {
        (_from, _until) = (from, until);
        _found.Clear();
        int tooLong = 0;
        ReadOnlySpan<char> text = Visible(scan.Text, until);
        for (int place = from; place < until && place < text.Length && Next(ref scan, text, place) is { } match && match.Start < until;)
        {
            place = match.End;
            if (match.Length > PatternDetector.LongestMatch)
            {
                // In so many of one part a shorter one is looked for.
                place = tooLong++ < Reach.Row ? match.Start + 1 : match.End;
                ReadOnlySpan<char> shorter = Visible(scan.Text, match.Start);
                if (Next(ref scan, shorter, match.Start) is not { Length: <= PatternDetector.LongestMatch } other) continue;
                match = other;
                place = other.End;
            }
            _found.Add(match);
        }
    }

    // One more than the longest match from the last place on where one may begin, so that what is too long is seen to be.
    private static ReadOnlySpan<char> Visible(ReadOnlySpan<char> text, int lastStart) =>
        text[..Math.Min(text.Length, lastStart + PatternDetector.LongestMatch + 1)];

    // The first match from a place on that is not empty, without the carriage return of its line's end.
    private TextRange? Next(ref ScanContext scan, ReadOnlySpan<char> text, int from)
    {
        TextRange? next = null;
        foreach (ValueMatch match in pattern.Regex.EnumerateMatches(text, from))
        {
            int end = match.Index + match.Length;
            if (match.Length > 0 && text[end - 1] == '\r' && text[end..] is ['\n', ..]) end--;
            if (end == match.Index) continue;
            next = TextRange.FromBounds(match.Index, end);
            break;
        }
        scan.Spend(((next?.End ?? text.Length) - from) * (1 + (pattern.Size / SizePerStep)));
        return next;
    }
}
