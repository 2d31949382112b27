using System.Buffers;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus;

/// <summary>Bytes that grow at their end and are used again. Not thread-safe.</summary>
public sealed class ByteBuffer : IBufferWriter<byte>
{
    // Most records fit in. Only a matter of speed.
    private const int Smallest = 4 * 1024;

    // What one large record needed is not kept for all that follow it.
    private const int LargestKept = 1024 * 1024;

    private byte[] _bytes = [];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; valid until they change.</summary>
    public Span<byte> Span => _bytes.AsSpan(0, Length);

    /// <inheritdoc cref="Span"/>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>What there is room for without growing, behind the bytes.</summary>
    public Span<byte> Room => _bytes.AsSpan(Length);

    /// <summary>Appends bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(Room);
        Length += bytes.Length;
    }

    /// <summary>Makes room for at least so many more bytes.</summary>
    /// <exception cref="CorpusException">There can be no such array.</exception>
    public void Reserve(int count)
    {
        long needed = (long)Length + count;
        if (needed <= _bytes.Length) return;
        if (needed > Array.MaxLength) throw new CorpusException($"too large: {needed} bytes are more than fit into memory at once");
        Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(needed, Math.Max(Smallest, 2L * _bytes.Length))));
    }

    /// <summary>Drops the bytes from an offset on.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        Length = length;
    }

    /// <summary>Drops all bytes.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > LargestKept) _bytes = [];
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - Length);
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(1, sizeHint));
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(1, sizeHint));
        return Room;
    }
}
