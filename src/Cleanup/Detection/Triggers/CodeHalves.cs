using System.Runtime.InteropServices;

namespace Cleanup.Detection.Triggers;

/// <summary>
/// A set of ASCII characters by the two halves of their codes, of four bits each: it holds what has its high half from one member and
/// its low half from any, so it may hold more than was put in.
/// </summary>
/// <param name="High">A bit for each high half, 0 to 7.</param>
/// <param name="Low">A bit for each low half, 0 to 15.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CodeHalves(byte High, ushort Low)
{
    /// <summary>A table that a vector looks up in has sixteen places.</summary>
    public const int LowBits = 4;

    /// <summary>How many halves there are.</summary>
    public const int HalfCount = 1 << LowBits;

    /// <summary>How many characters ASCII has.</summary>
    public const int AsciiLength = 128;

    public static readonly CodeHalves All = new(byte.MaxValue, ushort.MaxValue);

    public static CodeHalves Of(char character) => new((byte)(1 << (character >> LowBits)), (ushort)(1 << (character & 0xF)));

    /// <summary>The blanks and signs among characters, and the others. Null stands for all, which are no signs.</summary>
    public static (CodeHalves Signs, CodeHalves Others) Split(string? characters)
    {
        if (characters is null) return (default, All);
        AsciiSet set = AsciiSet.Of(characters);
        CodeHalves signs = default, others = default;
        for (int character = 0; character < AsciiLength; character++)
        {
            if (!set.Contains(character)) continue;
            if (character < '0') signs |= Of((char)character);
            else others |= Of((char)character);
        }
        return (signs, others);
    }

    public bool IsEmpty => High == 0;

    public static CodeHalves operator |(CodeHalves left, CodeHalves right) =>
        new((byte)(left.High | right.High), (ushort)(left.Low | right.Low));
}
