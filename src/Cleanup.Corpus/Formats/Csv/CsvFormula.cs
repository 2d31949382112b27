using System.Buffers;
using System.Globalization;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>Knows the texts that a spreadsheet would run as a formula (OWASP, "CSV Injection"). Thread-safe.</summary>
internal static class CsvFormula
{
    // The last four are full-width: some spreadsheets take them for their ASCII forms.
    private static readonly SearchValues<char> _starts = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>
    /// Whether a text begins with a formula's sign, perhaps behind blanks, or with a tab or the end of a line. A plain number such
    /// as -5 is no formula.
    /// </summary>
    public static bool IsFormula(ReadOnlySpan<char> text)
    {
        if (text is ['\t' or '\r' or '\n', ..]) return true;
        ReadOnlySpan<char> trimmed = text.TrimStart();
        return !trimmed.IsEmpty && _starts.Contains(trimmed[0]) && !IsNumber(text);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal number) &&
        text.SequenceEqual(number.ToString(CultureInfo.InvariantCulture));
}
