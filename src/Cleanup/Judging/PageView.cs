using System.Collections.Immutable;

namespace Cleanup.Judging;

/// <summary>
/// A page as somebody sees it who knows what was found in it: what is said, what is printed, and in which blocks. What a program or a
/// page's own script printed is never prose: findings are masked, whatever becomes of them. Made once for a text, and only where
/// something was found. Linear. Not thread-safe.
/// </summary>
internal sealed class PageView
{
    // See Words. With 81 two of 1,459 texts of content are harmed; 20 changes no verdict.
    private const int FewestWords = 40;

    private readonly char[] _masked;
    private readonly int[] _findings;
    private readonly int[] _neighboursBefore;
    private readonly int[] _neighboursBehind;
    private readonly int[] _saidUpTo;
    private readonly PageBlocks _blocks;
    private readonly int[] _ofClass = new int[Enum.GetValues<SegmentClass>().Length];
    private readonly int _said;

    /// <param name="text">The text.</param>
    /// <param name="findings">Where something was found, in the order of the text and disjoint.</param>
    /// <param name="beside">What else the page says, as its title: it counts in all that is asked of the page as a whole.</param>
    public PageView(ReadOnlySpan<char> text, IEnumerable<TextRange> findings, params ImmutableArray<PageView> beside)
    {
        _masked = text.ToArray();
        foreach (TextRange range in findings) _masked.AsSpan(range.Start, range.Length).Fill(Segmenter.Mask);
        Segments = Segmenter.Split(_masked);
        _findings = [.. Enumerable.Range(0, Segments.Length).Where(index => Segments[index].Class == SegmentClass.Finding)];
        _blocks = new PageBlocks(Segments);
        (_neighboursBefore, _neighboursBehind) = Neighbours(Segments);
        _saidUpTo = new int[Segments.Length];
        for (int i = 0, said = 0; i < _saidUpTo.Length; i++) _saidUpTo[i] = said += Segments[i].IsSaid ? 1 : 0;
        foreach (Segment segment in Segments)
        {
            _ofClass[(int)segment.Class]++;
            if (segment.IsSaid) _said += segment.Words;
        }
        foreach (PageView view in beside)
        {
            for (int i = 0; i < _ofClass.Length; i++) _ofClass[i] += view._ofClass[i];
            _said += view._said;
        }
        Prose = string.Join('\n', [.. beside.Select(static view => view.Prose), PageText.Join(_masked, Segments, SegmentClass.Prose)]);
        Short = string.Join('\n', [.. beside.Select(static view => view.Short), PageText.Join(_masked, Segments, SegmentClass.Short)]);
    }

    /// <summary>The text with findings masked.</summary>
    public ReadOnlySpan<char> Masked => _masked;

    /// <summary>The text, part for part, in its order.</summary>
    public Segment[] Segments { get; }

    /// <summary>Its sentences, a line each, without addresses.</summary>
    public string Prose { get; }

    /// <summary>Its short lines.</summary>
    public string Short { get; }

    /// <summary>How many words are said; not less than a short text has, so that one word in it does not weigh like many.</summary>
    public int Words => Math.Max(FewestWords, _said);

    /// <summary>The text of a segment.</summary>
    public ReadOnlySpan<char> this[Segment segment] => _masked.AsSpan(segment.Range.Start, segment.Range.Length);

    /// <summary>How many segments are of a class.</summary>
    public int Count(SegmentClass kind) => _ofClass[(int)kind];

    /// <summary>The index of the segment that a finding is, or is part of.</summary>
    public int IndexOf(TextRange finding)
    {
        int low = 0, high = _findings.Length;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (Segments[_findings[middle]].Range.Start <= finding.Start) low = middle;
            else high = middle;
        }
        return _findings[low];
    }

    /// <summary>The nearest segment before one that is no finding and no mark; null for none.</summary>
    public Segment? Before(int index) => _neighboursBefore[index] is >= 0 and int before ? Segments[before] : null;

    /// <summary>The nearest segment behind one that is no finding and no mark; null for none.</summary>
    public Segment? Behind(int index) => _neighboursBehind[index] < Segments.Length ? Segments[_neighboursBehind[index]] : null;

    /// <summary>How many segments behind one are said.</summary>
    public int SaidBehind(int index) => _saidUpTo[^1] - _saidUpTo[index];

    /// <summary>How much of the block that a segment stands in is code that nobody found, from 0 to 1.</summary>
    public double ShareOfCode(int index) => _blocks.ShareOfCode(index);

    private static (int[] Before, int[] Behind) Neighbours(Segment[] segments)
    {
        int[] before = new int[segments.Length], behind = new int[segments.Length];
        for (int i = 0, last = -1; i < segments.Length; i++)
        {
            before[i] = last;
            if (!segments[i].IsTransparent) last = i;
        }
        for (int i = segments.Length - 1, next = segments.Length; i >= 0; i--)
        {
            behind[i] = next;
            if (!segments[i].IsTransparent) next = i;
        }
        return (before, behind);
    }
}
