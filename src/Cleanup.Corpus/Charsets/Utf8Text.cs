using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Charsets;

/// <summary>What <see cref="Utf8"/> does not say about UTF-8. Thread-safe.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>The bytes behind the byte order mark, where they begin with one.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    /// <summary>
    /// The same of a format that is always UTF-8: a reader may ignore the mark, a writer must not write it (RFC 8259 §8.1).
    /// </summary>
    /// <exception cref="CorpusException">They are in UTF-16 or UTF-32.</exception>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes, string format)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new CorpusException($"in UTF-16 or UTF-32; {format} must be UTF-8");
        return WithoutMark(bytes);
    }

    /// <summary>The offset of the first byte that is not part of valid UTF-8, or -1.</summary>
    public static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == OperationStatus.Done) offset += length;
        return offset;
    }

    /// <summary>
    /// Whether bytes that are not valid UTF-8 are UTF-8 with some damage: at least as often as there is something else in them there
    /// is a character of several bytes, or the beginning of one. In other encodings that comes about by chance, in one place of two
    /// at most.
    /// </summary>
    public static bool IsDamaged(ReadOnlySpan<byte> bytes)
    {
        int likely = 0;
        int broken = 0;
        while (!bytes.IsEmpty)
        {
            bool isWhole = Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done;
            if (!isWhole) broken++;
            if (length > 1) likely++;
            bytes = bytes[length..];
        }
        return likely > 0 && likely >= broken;
    }
}
