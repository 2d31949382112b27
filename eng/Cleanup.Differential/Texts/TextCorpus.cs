namespace Cleanup.Differential.Texts;

/// <summary>Texts of one sort, which are reported together. Immutable.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Texts">Its texts, read when they are asked for.</param>
internal sealed record TextCorpus(string Name, IEnumerable<SourceText> Texts);
