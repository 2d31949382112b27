namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <inheritdoc/>
/// <typeparam name="T">What the values are stored as.</typeparam>
/// <param name="leaf">The column.</param>
/// <param name="count">How many entries it has, those without a value too.</param>
/// <param name="values">The values of those that have one.</param>
/// <param name="definitions">The definition level of each; null where all have a value.</param>
/// <param name="repetitions">The repetition level of each; null where each is a row.</param>
internal sealed class LeafValues<T>(ParquetNode leaf, int count, T[] values, int[]? definitions, int[]? repetitions)
    : LeafColumn(leaf, count, definitions, repetitions)
{
    /// <summary>The values of those entries that have one.</summary>
    public T[] Values => values;
}
