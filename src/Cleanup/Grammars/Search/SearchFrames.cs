namespace Cleanup.Grammars.Search;

/// <summary>
/// The open containers of all readings of a dump, each linked to the one around it. Once readings are compared, equal ones are one. Not
/// thread-safe.
/// </summary>
internal sealed class SearchFrames
{
    private static readonly DumpFrame _outside = new(-1, false, DumpStep.UnknownCount, 0, -1);

    private readonly List<DumpFrame> _frames = [];
    private readonly List<int> _firsts = [];
    private Dictionary<DumpFrame, int>? _known;

    public DumpFrame this[int index] => index < 0 ? _outside : _frames[index];

    /// <summary>Adds a frame; its index, or that of an equal one.</summary>
    public int Add(in DumpFrame frame)
    {
        if (_known is null)
        {
            _frames.Add(frame);
            return _frames.Count - 1;
        }
        DumpFrame shared = frame with { Parent = FirstOf(frame.Parent) };
        if (_known.TryGetValue(shared, out int index)) return index;
        _frames.Add(shared);
        _firsts.Add(_frames.Count - 1);
        _known.Add(shared, _frames.Count - 1);
        return _frames.Count - 1;
    }

    /// <summary>From here on equal frames are one.</summary>
    public void Share()
    {
        _known = [];
        for (int i = 0; i < _frames.Count; i++)
        {
            DumpFrame shared = _frames[i] with { Parent = FirstOf(_frames[i].Parent) };
            _known.TryAdd(shared, i);
            _firsts.Add(_known[shared]);
        }
    }

    /// <summary>The index of the first frame that equals the one at an index, once they are shared.</summary>
    public int FirstOf(int index) => index < 0 ? index : _firsts[index];
}
