namespace Cleanup.Corpus.Reports.Sarif;

/// <summary>Findings of a kind that are counted, and not listed. Not thread-safe.</summary>
/// <param name="input">The input at which the first was left out.</param>
internal sealed class OmittedFindings(InputFile input)
{
    /// <summary>The input at which the first was left out.</summary>
    public InputFile Input { get; } = input;

    /// <summary>How many.</summary>
    public long Count { get; set; }
}
