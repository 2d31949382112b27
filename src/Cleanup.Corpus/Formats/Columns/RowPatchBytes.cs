using System.Buffers.Binary;
using System.Text;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Keeps patches in the bytes of a batch, from the worker that makes them to the output. Thread-safe.</summary>
internal static class RowPatchBytes
{
    /// <summary>Appends a patch.</summary>
    public static void Write(ByteBuffer output, RowPatch patch)
    {
        BinaryPrimitives.WriteInt64LittleEndian(output.GetSpan(sizeof(long)), patch.Row);
        output.Advance(sizeof(long));
        WriteLength(output, patch.Texts.Count);
        foreach ((string field, ReadOnlyMemory<byte> text) in patch.Texts)
        {
            WriteBytes(output, Encoding.UTF8.GetBytes(field));
            WriteBytes(output, text.Span);
        }
        WriteBytes(output, patch.Gained.Span);
    }

    /// <summary>The patches that were appended, as copies.</summary>
    public static IEnumerable<RowPatch> Read(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            long row = BinaryPrimitives.ReadInt64LittleEndian(bytes.Span);
            bytes = bytes[sizeof(long)..];
            var texts = new (string, ReadOnlyMemory<byte>)[ReadLength(ref bytes)];
            for (int i = 0; i < texts.Length; i++)
                texts[i] = (Encoding.UTF8.GetString(ReadBytes(ref bytes).Span), ReadBytes(ref bytes).ToArray());
            yield return new RowPatch(row, texts, ReadBytes(ref bytes).ToArray());
        }
    }

    private static void WriteBytes(ByteBuffer output, ReadOnlySpan<byte> bytes)
    {
        WriteLength(output, bytes.Length);
        output.Write(bytes);
    }

    private static void WriteLength(ByteBuffer output, int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(sizeof(int)), length);
        output.Advance(sizeof(int));
    }

    private static ReadOnlyMemory<byte> ReadBytes(ref ReadOnlyMemory<byte> bytes)
    {
        int length = ReadLength(ref bytes);
        ReadOnlyMemory<byte> read = bytes[..length];
        bytes = bytes[length..];
        return read;
    }

    private static int ReadLength(ref ReadOnlyMemory<byte> bytes)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span);
        bytes = bytes[sizeof(int)..];
        return length;
    }
}
