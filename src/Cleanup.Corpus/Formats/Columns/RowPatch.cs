namespace Cleanup.Corpus.Formats.Columns;

/// <summary>What cleaning changes of a row of a table, and what the row gains. Immutable.</summary>
/// <param name="Row">The row's place in its input, 0 for the first.</param>
/// <param name="Texts">The texts that change, by their names as <see cref="SourceField.Name"/> has them, in UTF-8.</param>
/// <param name="Gained">The columns that the row gains, one object of JSON.</param>
internal sealed record RowPatch(long Row, IReadOnlyList<(string Field, ReadOnlyMemory<byte> Text)> Texts, ReadOnlyMemory<byte> Gained);
