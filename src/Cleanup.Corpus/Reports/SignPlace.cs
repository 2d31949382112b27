namespace Cleanup.Corpus.Reports;

/// <summary>Says where a sign of a finding was seen. Thread-safe.</summary>
public static class SignPlace
{
    /// <summary><c>here</c> for the finding itself, <c>page</c> for all of the page; null for a place of its own.</summary>
    /// <param name="field">The field that the finding stands in.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="range">Where the sign was seen.</param>
    public static string? WordFor(CleanedField field, Finding finding, TextRange range)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(finding);
        if (range == finding.Range) return "here";
        return range.Length == 0 || range.Length >= field.Source.Length ? "page" : null;
    }
}
