namespace Cleanup.Json.Structure;

/// <summary>The states before the last tokens that were read, so that a reading can begin anew there.</summary>
internal sealed class Trail
{
    // Beyond what an edit may stand back, for an opener that stands there twice: its records are no longer than this.
    private const int MaxTokens = 512;
    private readonly List<ScanState> _states = [];

    public int Count => _states.Count;

    public ScanState this[int index] => _states[index];

    public void Clear() => _states.Clear();

    public void Add(in ScanState state)
    {
        if (_states.Count == 2 * MaxTokens) _states.RemoveRange(0, MaxTokens);
        _states.Add(state);
    }
}
