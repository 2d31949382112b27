using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace Cleanup.Corpus.Charsets;

/// <summary>
/// Tells valid UTF-8, as fast for any script: <see cref="Utf8.IsValid"/> is fast for ASCII, and many times slower for anything else.
/// Thread-safe.
/// </summary>
/// <remarks>
/// John Keiser and Daniel Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte" (2021): each two bytes in a row are looked up
/// by three of their halves, a bit for each way to be wrong; where all three agree on one, it is. That a third or a fourth byte is due is
/// looked up beside it.
/// </remarks>
internal static class Utf8Validity
{
    // What two bytes in a row are: a lead without its continuation, a continuation without its lead, a character longer than need be …
    private const byte TooShort = 1, TooLong = 1 << 1, Overlong3 = 1 << 2, TooLarge = 1 << 3, Surrogate = 1 << 4, Overlong2 = 1 << 5;
    private const byte TooLargeOrOverlong4 = 1 << 6, TwoContinuations = 1 << 7;
    private const byte Any = TooShort | TooLong | TwoContinuations;
    private const byte Larger = Any | TooLarge | TooLargeOrOverlong4;
    private const byte Continuation = TooLong | Overlong2 | TwoContinuations;

    // RFC 3629, 3.
    private const int LongestCharacter = 4;

    private static Vector128<byte> ByHighOfFirst => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLargeOrOverlong4);

    private static Vector128<byte> ByLowOfFirst => Vector128.Create(
        Any | Overlong3 | Overlong2 | TooLargeOrOverlong4, Any | Overlong2, Any, Any, Any | TooLarge,
        Larger, Larger, Larger, Larger, Larger, Larger, Larger, Larger, Larger | Surrogate, Larger, Larger);

    private static Vector128<byte> ByHighOfSecond => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        Continuation | Overlong3 | TooLargeOrOverlong4, Continuation | Overlong3 | TooLarge,
        Continuation | Surrogate | TooLarge, Continuation | Surrogate | TooLarge, TooShort, TooShort, TooShort, TooShort);

    /// <summary>Whether all bytes are valid UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        int whole = Avx2.IsSupported ? WholeSteps(utf8) : 0;
        return whole >= 0 && Utf8.IsValid(utf8[whole..]);
    }

    // Where the rest begins, at the beginning of a character; -1 where something before it is wrong.
    private static int WholeSteps(ReadOnlySpan<byte> utf8)
    {
        var byHighOfFirst = Vector256.Create(ByHighOfFirst);
        var byLowOfFirst = Vector256.Create(ByLowOfFirst);
        var byHighOfSecond = Vector256.Create(ByHighOfSecond);
        ref byte first = ref MemoryMarshal.GetReference(utf8);
        Vector256<byte> wrong = default, before = default;
        int at = 0;
        for (; at <= utf8.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            Vector256<byte> step = Vector256.LoadUnsafe(ref first, (nuint)at);
            Vector256<byte> across = Avx2.Permute2x128(before, step, 0x21);
            Vector256<byte> previous = Avx2.AlignRight(step, across, 15);
            Vector256<byte> pairs = Avx2.Shuffle(byHighOfFirst, previous >>> 4) &
                Avx2.Shuffle(byLowOfFirst, previous & Vector256.Create((byte)0x0F)) & Avx2.Shuffle(byHighOfSecond, step >>> 4);
            wrong |= pairs ^ DueContinuations(Avx2.AlignRight(step, across, 14), Avx2.AlignRight(step, across, 13));
            before = step;
        }
        if (wrong != Vector256<byte>.Zero) return -1;
        int start = at;
        while (start > 0 && start > at - LongestCharacter && (start == at || (utf8[start] & 0xC0) == 0x80)) start--;
        return start;
    }

    // The highest bit where a third or a fourth byte of a character must stand.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> DueContinuations(Vector256<byte> secondLast, Vector256<byte> thirdLast)
    {
        Vector256<byte> third = Avx2.SubtractSaturate(secondLast, Vector256.Create((byte)(0xE0 - 0x80)));
        Vector256<byte> fourth = Avx2.SubtractSaturate(thirdLast, Vector256.Create((byte)(0xF0 - 0x80)));
        return (third | fourth) & Vector256.Create((byte)0x80);
    }
}
