namespace Cleanup.Corpus.Running;

/// <summary>
/// Hands out the parts of all inputs: those of an input in its order, the inputs in theirs. While one worker reads an input the others may
/// read the next, but only so far that memory is bounded and the input whose turn it is in the output always has room. Thread-safe.
/// </summary>
/// <param name="inputs">The inputs.</param>
/// <param name="options">How each is read.</param>
/// <param name="threads">How many workers there are.</param>
internal sealed class BatchFeed(IReadOnlyList<InputFile> inputs, Func<InputFile, ReadOptions> options, int threads) : IDisposable
{
    // Batches on their way, for each worker: enough that none has to wait for a slow one at once.
    private const int BatchesPerThread = 4;

    // A batch of so many bytes counts as one, a larger one as several.
    private const int BytesPerSlot = 1024 * 1024;

    private readonly object _gate = new();
    private readonly List<OpenInput> _open = [];
    private readonly Stack<RecordBatch> _unused = new();
    private readonly int _slots = BatchesPerThread * threads;
    private int _slotsTaken;
    private int _nextInput;
    private int _currentInput;
    private bool _isStopped;

    /// <summary>The next part, read; null when there is none any more.</summary>
    public RecordBatch? Take()
    {
        OpenInput? input;
        RecordBatch batch;
        lock (_gate)
        {
            while ((input = Choose()) is null)
            {
                if (_isStopped || (_nextInput == inputs.Count && _open.Count == 0)) return null;
                Monitor.Wait(_gate);
            }
            input.IsBusy = true;
            _slotsTaken++;
            batch = _unused.TryPop(out RecordBatch? used) ? used : new RecordBatch { Input = inputs[input.Index] };
        }
        try
        {
            input.Read(batch);
        }
        finally
        {
            Free(input, batch);
        }
        return batch;
    }

    /// <summary>A part is in the output: it can be used again.</summary>
    public void Return(RecordBatch batch)
    {
        lock (_gate)
        {
            _slotsTaken -= SlotsOf(batch);
            if (batch.IsLast) _currentInput = batch.InputIndex + 1;
            _unused.Push(batch);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Nothing more is handed out.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _isStopped = true;
            Monitor.PulseAll(_gate);
        }
    }

    public void Dispose()
    {
        foreach (OpenInput input in _open) input.Dispose();
    }

    private static int SlotsOf(RecordBatch batch) => 1 + (batch.Bytes.Length / BytesPerSlot);

    private OpenInput? Choose()
    {
        if (_isStopped) return null;
        foreach (OpenInput open in _open)
            if (!open.IsBusy && HasRoom(open.Index)) return open;
        if (_nextInput == inputs.Count || _open.Count >= threads || !HasRoom(_nextInput)) return null;
        var input = new OpenInput(inputs[_nextInput], _nextInput, options(inputs[_nextInput]));
        _nextInput++;
        _open.Add(input);
        return input;
    }

    // What is read ahead of another input waits for that: were there no room left for it, all would.
    private bool HasRoom(int input) => _slotsTaken < (input == _currentInput ? _slots : _slots / 2);

    private void Free(OpenInput input, RecordBatch batch)
    {
        if (batch.IsLast) input.Dispose();
        lock (_gate)
        {
            input.IsBusy = false;
            _slotsTaken += SlotsOf(batch) - 1;
            if (batch.IsLast) _open.Remove(input);
            Monitor.PulseAll(_gate);
        }
    }
}
