namespace Cleanup.Corpus.Reports;

/// <summary>A finding that was known before. Immutable.</summary>
/// <param name="Source">The path by which records know the input.</param>
/// <param name="Kind">The id of its kind.</param>
/// <param name="Fingerprint">What it is known by; see <see cref="ReportedFinding.Fingerprint"/>.</param>
/// <param name="Reason">Why it may stay, in the user's words; null when nothing is said.</param>
public sealed record BaselineEntry(string Source, string Kind, string Fingerprint, string? Reason);
