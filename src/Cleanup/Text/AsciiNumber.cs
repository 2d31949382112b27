using System.Buffers;
using System.Globalization;

namespace Cleanup.Text;

/// <summary>
/// Reads numbers of a text that hold nothing but ASCII digits: .NET's own parsing lets NULs stand behind them. Thread-safe.
/// </summary>
internal static class AsciiNumber
{
    private static readonly SearchValues<char> _decimal = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> _hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The number that the digits are; false when there are others, none, or too many.</summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        return !digits.ContainsAnyExcept(_decimal) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The same of hexadecimal digits; with eight of them it may be negative.</summary>
    public static bool TryParseHexadecimal(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        return !digits.ContainsAnyExcept(_hexadecimal) &&
            int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
