namespace Cleanup.Corpus.Reports.JUnit;

/// <summary>A test case of a report. Immutable.</summary>
/// <param name="Name">What was tested.</param>
/// <param name="Outcome">How it went.</param>
/// <param name="Message">What there is to say in a line; null for nothing.</param>
/// <param name="Details">What there is to say beside; null for nothing.</param>
internal sealed record JUnitCase(string Name, JUnitOutcome Outcome, string? Message = null, string? Details = null);
