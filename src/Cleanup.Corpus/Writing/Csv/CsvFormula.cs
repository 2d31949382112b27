using System.Buffers;

namespace Cleanup.Corpus.Writing.Csv;

/// <summary>Knows the texts that a spreadsheet would run as a formula (OWASP, "CSV Injection"). Thread-safe.</summary>
internal static class CsvFormula
{
    // The last four are full-width: some spreadsheets take them for their ASCII forms.
    private static readonly SearchValues<char> s_starts = SearchValues.Create("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>Whether a text begins with a formula's sign, perhaps behind blanks, or with a tab or the end of a line.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text)
    {
        if (text is ['\t' or '\r' or '\n', ..]) return true;
        ReadOnlySpan<char> trimmed = text.TrimStart();
        return !trimmed.IsEmpty && s_starts.Contains(trimmed[0]);
    }
}
