namespace Cleanup.Corpus.Formats.Csv;

/// <summary>What a reader tells of the rows of a batch. Immutable.</summary>
/// <param name="Header">The header of their table.</param>
/// <param name="Lines">The lines in which they begin.</param>
internal sealed record CsvRows(CsvHeader Header, IReadOnlyList<long> Lines);
