using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cleanup.Detection.Triggers;

/// <summary>A text in UTF-8.</summary>
internal readonly struct Utf8Units : ITextUnits<byte>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CodeOf(byte unit) => unit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LoadWide(ref byte first) => Vector256.LoadUnsafe(ref first);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> InOrder(Vector256<byte> found) => found;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> LoadNarrow(ref byte first) => Vector128.LoadUnsafe(ref first);

    /// <inheritdoc/>
    public static bool IsTrigger(TriggerMap map, ReadOnlySpan<byte> text, int place) => map.MayBeTrigger(text, place);
}
