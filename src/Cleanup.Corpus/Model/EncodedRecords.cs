using System.Runtime.InteropServices;

namespace Cleanup.Corpus;

/// <summary>
/// What an encoder made of records: bytes, and where a writer that puts something between values needs them, their ends. Not thread-safe.
/// </summary>
public sealed class EncodedRecords
{
    private readonly List<int> _ends = [];

    /// <summary>The bytes.</summary>
    public ByteBuffer Bytes { get; } = new();

    /// <summary>The offsets behind each value; of what needs none between them there are none.</summary>
    public ReadOnlySpan<int> Ends => CollectionsMarshal.AsSpan(_ends);

    /// <summary>The bytes of a value.</summary>
    public ReadOnlySpan<byte> Value(int index) => Bytes.Span[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];

    /// <summary>A value ends here.</summary>
    public void EndValue() => _ends.Add(Bytes.Length);

    /// <summary>Where it is, to come back to.</summary>
    internal (int Bytes, int Values) Mark() => (Bytes.Length, _ends.Count);

    /// <summary>Drops what came behind a mark.</summary>
    internal void GoBack((int Bytes, int Values) mark)
    {
        Bytes.Truncate(mark.Bytes);
        _ends.RemoveRange(mark.Values, _ends.Count - mark.Values);
    }

    internal void Clear()
    {
        Bytes.Clear();
        _ends.Clear();
    }
}
