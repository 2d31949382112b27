using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cleanup.Detection.Triggers;

/// <summary>
/// Which of up to eight groups of characters a character does not belong to, looked up for many characters at once by the halves of their
/// codes.
/// </summary>
/// <param name="ExcludedByLow">By the low half of the code, a bit for each group without it.</param>
/// <param name="ExcludedByHigh">By the high half.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GroupTables(Vector256<byte> ExcludedByLow, Vector256<byte> ExcludedByHigh)
{
    // What lies behind is no ASCII.
    private const int AsciiHighHalves = CodeHalves.AsciiLength >> CodeHalves.LowBits;

    /// <param name="groups">The members of each group.</param>
    /// <param name="admitsNonAscii">Whether what is no ASCII belongs to each group, or to none.</param>
    public static GroupTables Of(ReadOnlySpan<CodeHalves> groups, bool admitsNonAscii)
    {
        Span<byte> low = stackalloc byte[Vector128<byte>.Count];
        Span<byte> high = stackalloc byte[Vector128<byte>.Count];
        for (int group = 0; group < groups.Length; group++)
        {
            for (int half = 0; half < low.Length; half++)
            {
                low[half] |= (byte)(((groups[group].Low >> half) & 1) << group);
                high[half] |= (byte)(((groups[group].High >> half) & 1) << group);
            }
        }
        if (admitsNonAscii) high[AsciiHighHalves..].Fill(byte.MaxValue);
        return new GroupTables(Vector256.Create(~Vector128.Create<byte>(low)), Vector256.Create(~Vector128.Create<byte>(high)));
    }

    /// <summary>A bit for each group that a character, cut to a byte, does not belong to.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="high">The high halves of their codes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Excluded(Vector256<byte> characters, Vector256<byte> high) =>
        // The highest bit, which only a code beyond ASCII has, makes the lookup by the low half give zero.
        Avx2.Shuffle(ExcludedByLow, characters) | Avx2.Shuffle(ExcludedByHigh, high);

    /// <inheritdoc cref="Excluded(Vector256{byte}, Vector256{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> Excluded(Vector128<byte> characters, Vector128<byte> high) =>
        Vector128.ShuffleNative(ExcludedByLow.GetLower(),
            characters & Vector128.Create((byte)0x8F)) | Vector128.ShuffleNative(ExcludedByHigh.GetLower(), high);
}
