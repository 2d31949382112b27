using System.Runtime.InteropServices;

namespace Cleanup.Scanning.Triggers;

/// <summary>A set of ASCII characters.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AsciiSet(ulong Low, ulong High)
{
    /// <summary>The blanks of ASCII but the space.</summary>
    public const string OtherBlanks = "\t\n\v\f\r";

    public static readonly AsciiSet Empty = new(0, 0);
    public static readonly AsciiSet All = new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>The characters; with a space every blank.</summary>
    public static AsciiSet Of(string characters) => (characters.Contains(' ') ? characters + OtherBlanks : characters).Aggregate(Empty, (set, character) =>
        set | (character < 64 ? new AsciiSet(1UL << character, 0) : new AsciiSet(0, 1UL << character)));

    /// <param name="character">An ASCII character.</param>
    public bool Contains(int character) => (((Low ^ ((Low ^ High) & (ulong)-(character >> 6))) >> character) & 1) != 0;

    public static AsciiSet operator |(AsciiSet left, AsciiSet right) => new(left.Low | right.Low, left.High | right.High);
}
