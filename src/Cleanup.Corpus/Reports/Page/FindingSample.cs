namespace Cleanup.Corpus.Reports.Page;

/// <summary>
/// The findings that a page lists: all, or where there are more than it takes the first of each kind, and of the others a sample, as random
/// as fingerprints and the same for every run. Not thread-safe.
/// </summary>
/// <param name="most">How many.</param>
internal sealed class FindingSample(int most)
{
    // So that a rare kind is there, however many there are of others; enough to see what it is like.
    private const int FirstOfKind = 25;

    private readonly Dictionary<string, int> _ofKind = new(StringComparer.Ordinal);
    private readonly List<PageFinding> _first = [];

    // The highest rank comes out first.
    private readonly PriorityQueue<PageFinding, ulong> _others = new(Comparer<ulong>.Create(static (left, right) => right.CompareTo(left)));

    /// <summary>Whether some were left out.</summary>
    public bool IsSample { get; private set; }

    /// <summary>What is in it, in the order of the inputs.</summary>
    public IEnumerable<PageFinding> Findings =>
        _first.Concat(_others.UnorderedItems.Select(static item => item.Element)).OrderBy(static finding => finding.Ordinal);

    /// <summary>Whether a finding is one of it, as far as can be told; else it is left out.</summary>
    public bool Takes(string kind, string fingerprint)
    {
        if (IsFirst(kind) || _first.Count + _others.Count < most) return true;
        IsSample = true;
        return _others.TryPeek(out _, out ulong highest) && PageFinding.RankOf(fingerprint) < highest;
    }

    /// <summary>Adds a finding that it takes, and lets go of another where there is no room for both.</summary>
    public void Add(PageFinding finding)
    {
        string kind = finding.Facts.Kind;
        if (IsFirst(kind))
        {
            _ofKind[kind] = _ofKind.GetValueOrDefault(kind) + 1;
            _first.Add(finding);
        }
        else
        {
            _others.Enqueue(finding, finding.Rank);
        }
        if (_first.Count + _others.Count <= most) return;
        _others.Dequeue();
        IsSample = true;
    }

    // The first ones take half of the room at most.
    private bool IsFirst(string kind) => _first.Count < most / 2 && _ofKind.GetValueOrDefault(kind) < FirstOfKind;
}
