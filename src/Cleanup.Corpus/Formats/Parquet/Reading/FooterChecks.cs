using System.Collections.Immutable;
using Cleanup.Corpus.Problems;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>Looks at what a footer says of row groups before anybody goes by it. Thread-safe.</summary>
internal static class FooterChecks
{
    // Behind the magic bytes.
    private const int FirstOffset = 4;

    /// <summary>Refuses a footer that cannot be that of the file.</summary>
    /// <param name="footer">The footer.</param>
    /// <param name="leaves">The columns of its schema.</param>
    /// <param name="end">Where the footer begins.</param>
    /// <exception cref="CorpusException">It is such.</exception>
    public static void Check(FileMetaData footer, ImmutableArray<ParquetNode> leaves, long end)
    {
        if (footer.EncryptionAlgorithm is not null) throw new CorpusException("it is encrypted");
        long rows = 0;
        foreach ((int index, RowGroup group) in footer.RowGroups.Index())
        {
            string place = $"damaged: row group {index + 1}";
            if (group.NumRows is < 0 or > int.MaxValue) throw new CorpusException($"{place} has {group.NumRows} rows");
            if (group.Columns.Count != leaves.Length) throw new CorpusException($"{place} has not the columns of the schema");
            rows += group.NumRows;
            for (int i = 0; i < leaves.Length; i++)
            {
                if (WrongIn(group.Columns[i], leaves[i], group.NumRows, end) is { } wrong)
                    throw new CorpusException($"{place}, column '{string.Join('.', leaves[i].Path)}': {wrong}");
            }
        }
        if (rows != footer.NumRows)
            throw new CorpusException($"damaged: it says that it has {footer.NumRows} rows, and its row groups that they have {rows}");
    }

    /// <summary>Where the pages of a column of a row group begin: as the library has it.</summary>
    public static long StartOf(ColumnMetaData column)
    {
        long start = column.DataPageOffset;
        if (column.DictionaryPageOffset is > 0 and var dictionary) start = start == 0 ? dictionary : Math.Min(start, dictionary);
        if (column.IndexPageOffset is > 0 and var index) start = start == 0 ? index : Math.Min(start, index);
        return start;
    }

    private static string? WrongIn(ColumnChunk chunk, ParquetNode leaf, long rows, long end)
    {
        if (chunk.CryptoMetadata is not null) return "it is encrypted";
        if (!string.IsNullOrEmpty(chunk.FilePath)) return "it is in another file";
        if (chunk.MetaData is not { } column) return "nothing is said of it";
        if (column.Type != leaf.Element.Type || !column.PathInSchema.SequenceEqual(leaf.Path, StringComparer.Ordinal))
            return "it is not the one of the schema";
        bool isFlat = leaf.RepetitionLevel == 0;
        if (column.NumValues > int.MaxValue || (isFlat ? column.NumValues != rows : column.NumValues < rows))
            return $"it has {column.NumValues} values in {rows} rows";
        if (column.NumValues == 0) return null;
        long start = StartOf(column);
        return start < FirstOffset || column.TotalCompressedSize < 0 || start > end - column.TotalCompressedSize
            ? "it is not inside of the file"
            : null;
    }
}
