using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cleanup.Detection.Triggers;

/// <summary>A text in UTF-16.</summary>
internal readonly struct Utf16Units : ITextUnits<char>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CodeOf(char unit) => unit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LoadWide(ref char first)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref first);
        var limit = Vector256.Create((ushort)byte.MaxValue);
        var lower = Vector256.Min(Vector256.LoadUnsafe(ref units), limit);
        var upper = Vector256.Min(Vector256.LoadUnsafe(ref units, (nuint)Vector256<ushort>.Count), limit);
        return Avx2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16());
    }

    /// <inheritdoc/>
    // The packing went lane by lane: the quarters come back into their order.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> InOrder(Vector256<byte> found) => Avx2.Permute4x64(found.AsUInt64(), 0b11_01_10_00).AsByte();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> LoadNarrow(ref char first)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref first);
        return Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units),
            Vector128.LoadUnsafe(ref units, (nuint)Vector128<ushort>.Count));
    }

    /// <inheritdoc/>
    public static bool IsTrigger(TriggerMap map, ReadOnlySpan<char> text, int place) => map.IsTrigger(text, place);
}
