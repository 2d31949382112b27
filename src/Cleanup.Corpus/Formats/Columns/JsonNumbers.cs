using System.Globalization;
using System.Numerics;
using System.Text;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Writes numbers of columns as JSON. Thread-safe.</summary>
internal static class JsonNumbers
{
    /// <summary>Writes a whole number.</summary>
    public static void Write(ByteBuffer output, long number) => Format(output, number);

    /// <inheritdoc cref="Write(ByteBuffer, long)"/>
    public static void Write(ByteBuffer output, ulong number) => Format(output, number);

    /// <summary>Writes a number with a fraction; of what is no number in JSON, its name as a string.</summary>
    public static void Write(ByteBuffer output, double number)
    {
        if (double.IsFinite(number)) Format(output, number);
        else WriteName(output, number);
    }

    /// <inheritdoc cref="Write(ByteBuffer, double)"/>
    public static void Write(ByteBuffer output, float number)
    {
        if (float.IsFinite(number)) Format(output, number);
        else WriteName(output, number);
    }

    /// <summary>Writes a decimal with all its digits.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="digits">Its digits, those behind the point too.</param>
    /// <param name="scale">How many stand behind the point.</param>
    public static void Write(ByteBuffer output, BigInteger digits, int scale)
    {
        string text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        if (scale > 0) text = $"{text[..^scale]}.{text[^scale..]}";
        output.Write(Encoding.ASCII.GetBytes(digits.Sign < 0 ? $"-{text}" : text));
    }

    private static void WriteName(ByteBuffer output, double number) =>
        output.Write(double.IsNaN(number) ? "\"NaN\""u8 : number > 0 ? "\"Infinity\""u8 : "\"-Infinity\""u8);

    private static void Format<T>(ByteBuffer output, T number)
        where T : IUtf8SpanFormattable
    {
        // -1.7976931348623157E+308 has 24.
        const int Longest = 32;
        number.TryFormat(output.GetSpan(Longest), out int written, format: default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
