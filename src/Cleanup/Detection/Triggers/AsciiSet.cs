using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cleanup.Detection.Triggers;

/// <summary>A set of ASCII characters.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AsciiSet(ulong Low, ulong High)
{
    public static readonly AsciiSet Empty = new(0, 0);
    public static readonly AsciiSet All = new(ulong.MaxValue, ulong.MaxValue);

    // The space stands for them.
    private const string OtherBlanks = "\t\n\v\f\r";

    /// <summary>The characters, with a space every blank; null for all.</summary>
    public static AsciiSet Of(string? characters)
    {
        if (characters is null) return All;
        AsciiSet set = Empty;
        foreach (char character in characters) set |= Of(character);
        return characters.Contains(' ') ? set | Of(OtherBlanks) : set;
    }

    /// <summary>The characters below one of the lower half.</summary>
    public static AsciiSet Below(char end) => new((1UL << end) - 1, 0);

    /// <param name="character">An ASCII character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int character) => (((Low ^ ((Low ^ High) & (ulong)-(character >> 6))) >> character) & 1) != 0;

    public static AsciiSet operator ~(AsciiSet set) => new(~set.Low, ~set.High);

    public static AsciiSet operator &(AsciiSet left, AsciiSet right) => new(left.Low & right.Low, left.High & right.High);

    public static AsciiSet operator |(AsciiSet left, AsciiSet right) => new(left.Low | right.Low, left.High | right.High);

    private static AsciiSet Of(char character) => character < 64 ? new AsciiSet(1UL << character, 0) : new AsciiSet(0, 1UL << character);
}
