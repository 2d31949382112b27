using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleanup.Detection.Triggers;

/// <summary>
/// What the layout of an article takes out of words, in UTF-8: the soft hyphen, the zero-width space and the byte order mark. Without them
/// characters meet that were apart. Thread-safe.
/// </summary>
internal static class InvisibleUnits
{
    /// <summary>Whether a text has one.</summary>
    public static bool IsIn(ReadOnlySpan<byte> utf8)
    {
        int place = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            // Two bytes in a row rule most steps out.
            ref byte start = ref MemoryMarshal.GetReference(utf8);
            for (; place + Vector256<byte>.Count < utf8.Length; place += Vector256<byte>.Count)
            {
                if (MayBeginIn(Vector256.LoadUnsafe(ref start, (nuint)place), Vector256.LoadUnsafe(ref start, (nuint)place + 1)) &&
                    IsAmong(utf8[Math.Max(0, place - 1)..(place + Vector256<byte>.Count + 1)]))
                    return true;
            }
            place = Math.Max(0, place - 1);
        }
        return IsAmong(utf8[place..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBeginIn(Vector256<byte> units, Vector256<byte> next)
    {
        Vector256<byte> hyphens = Pairs(units, 0xC2, next, 0xAD);
        Vector256<byte> spaces = Pairs(units, 0x80, next, 0x8B);
        Vector256<byte> marks = Pairs(units, 0xBB, next, 0xBF);
        return (hyphens | spaces | marks) != Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Pairs(Vector256<byte> units, byte first, Vector256<byte> next, byte second) =>
        Vector256.Equals(units, Vector256.Create(first)) & Vector256.Equals(next, Vector256.Create(second));

    private static bool IsAmong(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf("\u00AD"u8) >= 0 || utf8.IndexOf("\u200B"u8) >= 0 || utf8.IndexOf("\uFEFF"u8) >= 0;
}
