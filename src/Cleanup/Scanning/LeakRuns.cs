using Cleanup.Detection;
using Cleanup.Judging;

namespace Cleanup.Scanning;

/// <summary>
/// Findings with nothing but blanks between them form a run. What stands beside a leak of its run that will be cut is judged once more,
/// as it will stand then, and so along the whole run: each finding once for each side on which its neighbours go, so that it is linear.
/// </summary>
internal readonly ref struct LeakRuns
{
    private readonly Scanner _scanner;
    private readonly List<Sighting> _sightings;

    // Leaks to cut in a row: at the last one's index where the row starts, at the first one's where it ends.
    private readonly int[] _rowStart;
    private readonly int[] _rowEnd;

    private readonly Stack<int> _toAsk = new();

    private LeakRuns(Scanner scanner, List<Sighting> sightings)
    {
        _scanner = scanner;
        _sightings = sightings;
        _rowStart = new int[sightings.Count];
        _rowEnd = new int[sightings.Count];
    }

    /// <summary>Judges again what stands beside leaks that will be cut.</summary>
    /// <param name="scan">The text, searched to its end.</param>
    /// <param name="scanner">Asks the detectors again.</param>
    /// <param name="sightings">The findings of the text, in its order. Those that turn out to be leaks are replaced.</param>
    public static void Judge(ref ScanContext scan, Scanner scanner, List<Sighting> sightings)
    {
        bool isMixed = sightings.Exists(static sighting => sighting.Finding.Action == LeakAction.Cut) &&
            sightings.Exists(static sighting => sighting.Finding.Action == LeakAction.Reported);
        if (isMixed) new LeakRuns(scanner, sightings).JudgeAll(ref scan);
    }

    private void JudgeAll(ref ScanContext scan)
    {
        for (int i = 0; i < _sightings.Count; i++)
        {
            if (IsCut(i)) Join(scan.Text, i);
        }
        while (_toAsk.TryPop(out int index))
        {
            if (!IsCut(index) && TryPromote(ref scan, index)) Join(scan.Text, index);
        }
    }

    // Joins a leak that will be cut to those beside it; what is left beside the row is asked.
    private void Join(ReadOnlySpan<char> text, int index)
    {
        int start = IsCutBefore(text, index) ? _rowStart[index - 1] : index;
        int end = IsCutBehind(text, index) ? _rowEnd[index + 1] : index;
        _rowStart[end] = start;
        _rowEnd[start] = end;
        if (end + 1 < _sightings.Count && !IsCut(end + 1) && IsBeside(text, end)) _toAsk.Push(end + 1);
        if (start > 0 && !IsCut(start - 1) && IsBeside(text, start - 1)) _toAsk.Push(start - 1);
    }

    private bool TryPromote(ref ScanContext scan, int index)
    {
        Sighting sighting = _sightings[index];
        bool isBehindCut = IsCutBefore(scan.Text, index), isBeforeCut = IsCutBehind(scan.Text, index);
        scan.Previous = index > 0 ? _sightings[index - 1].Finding : null;
        scan.Floor = index > 0 ? RangeOf(index - 1).End : 0;
        scan.Around = new CutAround(
            isBehindCut ? TextRange.FromBounds(RangeOf(_rowStart[index - 1]).Start, RangeOf(index - 1).End) : null,
            isBeforeCut ? TextRange.FromBounds(RangeOf(index + 1).Start, RangeOf(_rowEnd[index + 1]).End) : null)
        {
            Next = isBeforeCut ? _sightings[index + 1].Finding : null,
        };
        if (_scanner.Ask(ref scan, sighting.Detector, sighting.Trigger) is not { Action: LeakAction.Cut } promoted) return false;
        // One that takes more than its neighbours leave it, as a bare NULL that one of them took, keeps to its own range.
        bool isWithin = scan.Floor <= promoted.Range.Start &&
            (index == _sightings.Count - 1 || RangeOf(index + 1).Start >= promoted.Range.End);
        Finding kept = isWithin ? promoted : new Finding(promoted)
        {
            Range = RangeOf(index),
            Recovery = promoted.Recovery.Of(RangeOf(index)),
        };
        _sightings[index] = sighting with { Finding = kept };
        return true;
    }

    private bool IsCutBefore(ReadOnlySpan<char> text, int index) => index > 0 && IsCut(index - 1) && IsBeside(text, index - 1);

    private bool IsCutBehind(ReadOnlySpan<char> text, int index) =>
        index + 1 < _sightings.Count && IsCut(index + 1) && IsBeside(text, index);

    // Whether only blanks stand between a finding and the next.
    private bool IsBeside(ReadOnlySpan<char> text, int index) => text[RangeOf(index).End..RangeOf(index + 1).Start].IsWhiteSpace();

    private bool IsCut(int index) => _sightings[index].Finding.Action == LeakAction.Cut;

    private TextRange RangeOf(int index) => _sightings[index].Finding.Range;
}
