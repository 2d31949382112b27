using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Finds the end of a string of JSON (RFC 8259 §7), many bytes at once, and checks its escapes. Thread-safe.</summary>
internal static class StringScan
{
    private const byte LastControl = 0x1F;
    private const int ShortEscape = 2;
    private const int UnicodeEscape = 6;

    /// <summary>The offset of the closing quote; -1 where the string has none, an escape that is none, or a control character.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset behind the opening quote.</param>
    /// <param name="hasEscapes">Whether there are escapes.</param>
    public static int EndOf(ReadOnlySpan<byte> json, int start, out bool hasEscapes)
    {
        hasEscapes = false;
        int at = start;
        if (Vector256.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(json);
            while (at <= json.Length - Vector256<byte>.Count)
            {
                int step = at;
                at += Vector256<byte>.Count;
                for (uint stops = StopsIn(Vector256.LoadUnsafe(ref first, (nuint)step)); stops != 0;)
                {
                    int stop = step + BitOperations.TrailingZeroCount(stops);
                    if (json[stop] == '"') return stop;
                    int behind = BehindEscapes(json, stop);
                    if (behind < 0) return -1;
                    hasEscapes = true;
                    at = Math.Max(at, behind);
                    // What belongs to the escape stops nothing.
                    if (behind - step >= Vector256<byte>.Count) break;
                    stops &= uint.MaxValue << (behind - step);
                }
            }
        }
        while (at < json.Length)
        {
            byte current = json[at];
            if (current == '"') return at;
            bool isPlain = current > LastControl && current != '\\';
            at = isPlain ? at + 1 : BehindEscape(json, at);
            if (at < 0) return -1;
            hasEscapes |= !isPlain;
        }
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint StopsIn(Vector256<byte> bytes)
    {
        Vector256<byte> quotes = Vector256.Equals(bytes, Vector256.Create((byte)'"'));
        Vector256<byte> escapes = Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
        Vector256<byte> controls = Vector256.Equals(Vector256.Min(bytes, Vector256.Create(LastControl)), bytes);
        return (quotes | escapes | controls).ExtractMostSignificantBits();
    }

    // Behind an escape and all that follow it right away, as where each letter is one; -1 for what is no escape.
    private static int BehindEscapes(ReadOnlySpan<byte> json, int at)
    {
        do at = BehindEscape(json, at);
        while (at >= 0 && at < json.Length && json[at] == '\\');
        return at;
    }

    private static int BehindEscape(ReadOnlySpan<byte> json, int at)
    {
        if (json[at] != '\\' || at + 1 >= json.Length) return -1;
        switch (json[at + 1])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return at + ShortEscape;
            case (byte)'u' when at + UnicodeEscape <= json.Length:
                return HexDigits.Read(json[(at + ShortEscape)..]) <= char.MaxValue ? at + UnicodeEscape : -1;
            default:
                return -1;
        }
    }
}
