using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>The four digits of an escape such as \u00e9. Thread-safe.</summary>
internal static class HexDigits
{
    /// <summary>How many <c>\u</c> has (RFC 8259, 7).</summary>
    public const int Count = 4;

    // More than four digits can say.
    private const int None = 0x10000;

    // By the byte: what it is worth as a digit, and for what is none more than four digits can make.
    private static readonly int[] _values = [.. Enumerable.Range(0, 256).Select(static unit => ValueOf((char)unit))];

    /// <summary>The UTF-16 unit that four digits stand for; a larger number where one is no digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> digits)
    {
        if (digits.Length < Count) return None;
        int[] values = _values;
        return values[digits[3]] | (values[digits[2]] << 4) | (values[digits[1]] << 8) | (values[digits[0]] << 12);
    }

    private static int ValueOf(char digit) =>
        char.IsAsciiHexDigit(digit) ? int.Parse([digit], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : None;
}
