namespace Cleanup.Grammars.Search;

/// <summary>
/// The choices that are left: the cheapest first; of equals the one furthest in the text, since a mistake is made near where it shows; then
/// the one that was met last. Until one is asked for they are only noted: a dump that reads well at once pays for no order. Not
/// thread-safe.
/// </summary>
internal sealed class SearchAgenda
{
    private readonly List<(SearchChoice Choice, (float Cost, int Back, int Order) Rank)> _noted = [];
    private readonly PriorityQueue<SearchChoice, (float Cost, int Back, int Order)> _queue = new();
    private bool _isOrdered;
    private int _order;

    /// <summary>Adds a choice.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="cost">What the reading costs that it leads to, at least.</param>
    /// <param name="position">Where it stands in the text.</param>
    public void Add(in SearchChoice choice, float cost, int position)
    {
        (float, int, int) rank = (cost, -position, --_order);
        if (_isOrdered) _queue.Enqueue(choice, rank);
        else _noted.Add((choice, rank));
    }

    /// <summary>Takes out the best choice that is left.</summary>
    public bool TryTake(out SearchChoice choice)
    {
        if (!_isOrdered) _queue.EnqueueRange(_noted);
        _isOrdered = true;
        return _queue.TryDequeue(out choice, out _);
    }
}
