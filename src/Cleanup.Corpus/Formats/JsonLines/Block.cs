using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Which bytes of sixty-four, given as two vectors, are what: a bit for each, the lowest for the first. Apart from any object, so that the
/// vectors stay in registers. Thread-safe.
/// </summary>
internal static class Block
{
    /// <summary>How many bytes there are.</summary>
    public const int Length = 64;

    // What the small letters and the braces have, and neither the capitals nor the brackets.
    private const byte CaseBit = 0x20;

    /// <summary>Where a byte stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Where(Vector256<byte> first, Vector256<byte> second, byte wanted) =>
        Bits(Vector256.Equals(first, Vector256.Create(wanted)), Vector256.Equals(second, Vector256.Create(wanted)));

    /// <summary>Where one of two bytes stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Where(Vector256<byte> first, Vector256<byte> second, byte one, byte other) =>
        Bits(Either(first, one, other), Either(second, one, other));

    /// <summary>Where bytes from one on stand, so many more of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WhereAmong(Vector256<byte> first, Vector256<byte> second, byte from, byte more) =>
        Bits(Among(first, from, more), Among(second, from, more));

    /// <summary>Bytes with capitals made small and brackets made braces, among others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Folded(Vector256<byte> bytes) => bytes | Vector256.Create(CaseBit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Either(Vector256<byte> bytes, byte one, byte other) =>
        Vector256.Equals(bytes, Vector256.Create(one)) | Vector256.Equals(bytes, Vector256.Create(other));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Among(Vector256<byte> bytes, byte from, byte more)
    {
        Vector256<byte> distance = bytes - Vector256.Create(from);
        return Vector256.Equals(Vector256.Min(distance, Vector256.Create(more)), distance);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> first, Vector256<byte> second) =>
        first.ExtractMostSignificantBits() | ((ulong)second.ExtractMostSignificantBits() << Vector256<byte>.Count);
}
