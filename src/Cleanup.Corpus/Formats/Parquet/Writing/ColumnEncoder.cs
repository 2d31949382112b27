using System.IO.Compression;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Parquet;
using Parquet.Meta;
using Parquet.Schema;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>
/// Makes pages of texts: the library writes a file with nothing but the column into memory, a page for each of its row groups, and the
/// pages are taken from there. Thread-safe.
/// </summary>
internal static class ColumnEncoder
{
    // Readers hold a page at a time.
    private const int RowsOfPage = 20_000;
    private const int LongestPage = 1024 * 1024;

    /// <summary>A column of texts, any of which may be null.</summary>
    public static LeafField Text { get; } = TextField();

    /// <summary>The pages of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="field">What the library knows it as.</param>
    /// <param name="codec">How the pages are compressed.</param>
    public static EncodedColumn Encode(LeafValues<ReadOnlyMemory<byte>> column, LeafField field, CompressionCodec codec)
    {
        var file = new MemoryStream();
        ParquetWriter writer = Wait(ParquetWriter.CreateAsync(field.Schema, file, OptionsFor(codec)));
        (int start, int value) = (0, 0);
        while (start < column.Count)
        {
            (int end, int nextValue) = NextPage(column, start, value);
            using ParquetRowGroupWriter page = writer.CreateRowGroup();
            page.WriteAllPartsAsync<ReadOnlyMemory<byte>>(
                field.Field, column.Values.AsMemory(value..nextValue), Part(column.Definitions, start, end),
                Part(column.Repetitions, start, end), CancellationToken.None).GetAwaiter().GetResult();
            (start, value) = (end, nextValue);
        }
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return Pages(file, column, codec);
    }

    /// <summary>The codec that is written in the place of one; that itself where there is a choice.</summary>
    public static CompressionCodec Writable(CompressionCodec codec) =>
        codec is CompressionCodec.LZO or CompressionCodec.LZ4 || !Enum.IsDefined(codec) ? CompressionCodec.ZSTD : codec;

    private static EncodedColumn Pages(MemoryStream file, LeafColumn column, CompressionCodec codec)
    {
        file.Position = 0;
        (FileMetaData footer, long end) = ParquetOpening.ReadFooter(file);
        ColumnMetaData[] pages = [.. footer.RowGroups.Select(group => group.Columns[0].MetaData!)];
        long start = ParquetOpening.Magic.Length;
        var metaData = new ColumnMetaData
        {
            Type = PhysicalType.BYTE_ARRAY,
            Encodings = [.. pages.SelectMany(page => page.Encodings).Distinct()],
            Codec = codec,
            PathInSchema = [.. column.Leaf.Path],
            NumValues = column.Count,
            TotalUncompressedSize = pages.Sum(page => page.TotalUncompressedSize),
            TotalCompressedSize = end - start,
            DataPageOffset = start,
            // Not the least and the greatest: the library compares texts as UTF-16.
            Statistics = new Statistics { NullCount = pages.Sum(page => page.Statistics?.NullCount ?? 0) },
        };
        return new EncodedColumn(new ColumnChunk { MetaData = metaData }, file, start, end - start);
    }

    // Where the page ends that begins at an entry: with a row.
    private static (int End, int Value) NextPage(LeafValues<ReadOnlyMemory<byte>> column, int start, int value)
    {
        int entry = start;
        for (long bytes = 0; entry < column.Count; entry++)
        {
            bool isFull = entry - start >= RowsOfPage || bytes >= LongestPage;
            if (isFull && (column.Repetitions is null || column.Repetitions[entry] == 0)) break;
            if (column.HasValue(entry)) bytes += column.Values[value++].Length;
        }
        return (entry, value);
    }

    // Its own default is the smallest size, which takes ten times as long.
    private static ParquetOptions OptionsFor(CompressionCodec codec) => new()
    {
        CompressionMethod = (CompressionMethod)codec,
        CompressionLevel = codec == CompressionCodec.LZ4_RAW ? CompressionLevel.Fastest : CompressionLevel.Optimal,
    };

    private static LeafField TextField()
    {
        var field = new DataField("text", typeof(byte[]), isNullable: true);
        return new LeafField(new ParquetSchema(field), field);
    }

    // Not null as such, which becomes memory of no length.
    private static ReadOnlyMemory<int>? Part(int[]? levels, int start, int end) =>
        levels is null ? default(ReadOnlyMemory<int>?) : levels.AsMemory(start..end);

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
