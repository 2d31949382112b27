using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Cleanup.Corpus.Reading.Encodings;

/// <summary>What <see cref="Utf8"/> does not say about UTF-8. Thread-safe.</summary>
internal static class Utf8Text
{
    /// <summary>The offset of the first byte that is not part of valid UTF-8, or -1.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == OperationStatus.Done) offset += length;
        return offset;
    }
}
