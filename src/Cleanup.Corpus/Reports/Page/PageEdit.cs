namespace Cleanup.Corpus.Reports.Page;

/// <summary>A range that the clean text does without. Immutable.</summary>
/// <param name="Range">The range, in UTF-16 units.</param>
/// <param name="With">What stands there instead.</param>
/// <param name="IsCut">Whether a leak stood there, and not the line of a title, say.</param>
internal sealed record PageEdit(TextRange Range, string With, bool IsCut);
