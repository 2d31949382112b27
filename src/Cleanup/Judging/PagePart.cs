namespace Cleanup.Judging;

/// <summary>A text that stands on the page beside the one that is judged, as its title does. Immutable and thread-safe.</summary>
/// <param name="text">The text.</param>
/// <param name="findings">What was found in it, in its order and disjoint.</param>
internal sealed class PagePart(string text, IReadOnlyList<Finding> findings)
{
    public string Text => text;

    public IReadOnlyList<Finding> Findings => findings;

    public PageView View { get; } = new(text, findings.Select(static finding => finding.Range));
}
