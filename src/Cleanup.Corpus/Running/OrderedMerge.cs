namespace Cleanup.Corpus.Running;

/// <summary>
/// Brings batches back into the order of the inputs and appends them: bytes, problems, sums. Whichever worker brings the next one appends
/// it, and what waited for it. Thread-safe.
/// </summary>
/// <param name="feed">Gets the batches back.</param>
/// <param name="ending">What happens to a batch whose turn it is.</param>
internal sealed class OrderedMerge(BatchFeed feed, Action<RecordBatch> ending)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(int Input, long Ordinal), RecordBatch> _waiting = [];
    private (int Input, long Ordinal) _next;
    private bool _isAppending;

    /// <summary>Takes a batch that was worked on.</summary>
    public void Add(RecordBatch batch)
    {
        lock (_gate)
        {
            _waiting.Add((batch.InputIndex, batch.Ordinal), batch);
            if (_isAppending) return;
            _isAppending = true;
        }
        while (TakeNext() is { } next)
        {
            ending(next);
            feed.Return(next);
        }
    }

    // After a failure nobody appends any more: the gate stays closed.
    private RecordBatch? TakeNext()
    {
        lock (_gate)
        {
            if (_waiting.Remove(_next, out RecordBatch? batch))
            {
                _next = batch.IsLast ? (_next.Input + 1, 0) : (_next.Input, _next.Ordinal + 1);
                return batch;
            }
            _isAppending = false;
            return null;
        }
    }
}
