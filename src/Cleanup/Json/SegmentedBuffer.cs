using System.Buffers;

namespace Cleanup.Json;

/// <summary>
/// Bytes of unknown number, in segments that are used again. A buffer that doubles would copy what was written time and again,
/// and hold three times as much.
/// </summary>
internal sealed class SegmentedBuffer : IBufferWriter<byte>, IDisposable
{
    // Most payloads fit into the first; what is left empty of the last is little beside what was written. Only a matter of speed.
    private const int MinSegmentLength = 1024;
    private const int MaxSegmentLength = 1024 * 1024;
    private readonly List<ArraySegment<byte>> _full = [];
    private byte[] _segment = [];
    private int _written;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_segment.Length - _written < Math.Max(1, sizeHint)) AddSegment(sizeHint);
        return _segment.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Advance(int count) => _written += count;

    /// <summary>All bytes that were written.</summary>
    public byte[] ToArray()
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(_full.Sum(segment => segment.Count) + _written);
        int length = 0;
        foreach (ArraySegment<byte> segment in _full)
        {
            segment.CopyTo(bytes, length);
            length += segment.Count;
        }
        _segment.AsSpan(0, _written).CopyTo(bytes.AsSpan(length));
        return bytes;
    }

    public void Dispose()
    {
        foreach (ArraySegment<byte> segment in _full) ArrayPool<byte>.Shared.Return(segment.Array!);
        if (_segment.Length > 0) ArrayPool<byte>.Shared.Return(_segment);
        _full.Clear();
        (_segment, _written) = ([], 0);
    }

    private void AddSegment(int sizeHint)
    {
        if (_segment.Length > 0) _full.Add(new(_segment, 0, _written));
        _segment = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, Math.Clamp(2 * _segment.Length, MinSegmentLength, MaxSegmentLength)));
        _written = 0;
    }
}
