using System.Buffers.Binary;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Keeps cells of rows in the bytes of a batch, from the worker that makes them to the output. Thread-safe.</summary>
internal static class CellBytes
{
    // No length.
    private const int Null = -1;

    /// <summary>Appends cells.</summary>
    public static void Write(ByteBuffer output, ReadOnlySpan<ReadOnlyMemory<byte>?> cells)
    {
        foreach (ReadOnlyMemory<byte>? cell in cells)
        {
            BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(sizeof(int)), cell?.Length ?? Null);
            output.Advance(sizeof(int));
            output.Write((cell ?? default).Span);
        }
    }

    /// <summary>The next cell of those that were appended; null where it is null.</summary>
    /// <param name="bytes">What is left of them.</param>
    public static ReadOnlyMemory<byte>? Read(ref ReadOnlyMemory<byte> bytes)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span);
        bytes = bytes[sizeof(int)..];
        // Not by ?:, where null becomes bytes, which are none.
        if (length == Null) return null;
        ReadOnlyMemory<byte> cell = bytes[..length];
        bytes = bytes[length..];
        return cell;
    }
}
