using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>The values of a column of a row group, gone through one by one. Not thread-safe.</summary>
/// <param name="leaf">The column.</param>
/// <param name="count">How many entries it has, those without a value too.</param>
/// <param name="definitions">The definition level of each; null where all have a value.</param>
/// <param name="repetitions">The repetition level of each; null where each is a row.</param>
internal abstract class LeafColumn(ParquetNode leaf, int count, int[]? definitions, int[]? repetitions)
{
    private int _next;
    private int _nextValue;

    /// <summary>The column.</summary>
    public ParquetNode Leaf => leaf;

    /// <summary>How many entries it has.</summary>
    public int Count => count;

    /// <summary>The definition level of each entry; null where all have a value.</summary>
    public int[]? Definitions => definitions;

    /// <summary>The repetition level of each entry; null where each is a row.</summary>
    public int[]? Repetitions => repetitions;

    /// <summary>Whether the next entry is one of another row, or there is none.</summary>
    public bool IsBetweenRows => _next == count || repetitions is null || repetitions[_next] == 0;

    /// <summary>The definition level of the next entry.</summary>
    public int Definition
    {
        get
        {
            ThrowAtEnd();
            return definitions?[_next] ?? leaf.DefinitionLevel;
        }
    }

    /// <summary>Whether an entry has a value.</summary>
    public bool HasValue(int entry) => definitions is null || definitions[entry] == leaf.DefinitionLevel;

    /// <summary>Whether the next entry repeats at a level.</summary>
    public bool RepeatsAt(int level) => _next < count && repetitions is not null && repetitions[_next] == level;

    /// <summary>Goes behind the next entry, and says which value it has; less than 0 for none.</summary>
    public int Take()
    {
        ThrowAtEnd();
        return HasValue(_next++) ? _nextValue++ : -1;
    }

    private void ThrowAtEnd()
    {
        if (_next == count) throw new CorpusException($"damaged: column '{leaf.Name}' has too few values");
    }
}
