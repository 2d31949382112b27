using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Reporting;

/// <summary>The differences of one class and kind in one corpus: how many, and the first. Not thread-safe.</summary>
/// <param name="first">The first of them.</param>
/// <param name="kept">How many are kept to be shown.</param>
internal sealed class KindTally(Difference first, int kept)
{
    private readonly List<Difference> _first = [];

    public DifferenceClass Class { get; } = first.Class;

    public string Corpus { get; } = first.Corpus;

    public string Kind { get; } = first.Kind;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Difference> First => _first;

    /// <summary>Counts one.</summary>
    public void Add(Difference difference)
    {
        Count++;
        if (_first.Count < kept) _first.Add(difference);
    }
}
