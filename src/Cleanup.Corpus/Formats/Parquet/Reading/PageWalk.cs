using System.Collections.Immutable;
using Cleanup.Corpus.Problems;
using Parquet.Meta;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>
/// Goes from header to header through the pages of a column, and refuses sizes and counts that lead out of the column or need more memory
/// than they may. Not thread-safe.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="end">Where its footer begins.</param>
/// <param name="limit">The largest page in bytes.</param>
internal sealed class PageWalk(CheckedStream file, long end, long limit)
{
    /// <summary>The pages of a column of a row group.</summary>
    /// <exception cref="CorpusException">They are damaged.</exception>
    public PageRun Walk(ColumnMetaData column, SchemaElement element)
    {
        if (column.NumValues == 0) return PageRun.None;
        long start = FooterChecks.StartOf(column);
        long at = start;
        ImmutableArray<PageHeader>.Builder headers = ImmutableArray.CreateBuilder<PageHeader>();
        for (long values = 0; values < column.NumValues;)
        {
            file.Position = at;
            PageHeader header = LibraryThrift.ReadPageHeader(file, end);
            long data = file.Position;
            Check(header, column.Codec, data);
            values += ValuesOf(header, element, headers.Count == 0);
            if (values > column.NumValues) throw new CorpusException("damaged: its pages have more values than they may");
            at = data + header.CompressedPageSize;
            headers.Add(header);
        }
        return new PageRun(start, at, headers.ToImmutable());
    }

    private void Check(PageHeader header, CompressionCodec codec, long data)
    {
        if (header.CompressedPageSize < 0 || header.CompressedPageSize > end - data)
            throw new CorpusException("damaged: a page of it goes beyond the end");
        if (header.UncompressedPageSize < 0) throw new CorpusException("damaged: a page of less than no bytes");
        if (header.UncompressedPageSize > limit)
            throw new CorpusException($"a page of {header.UncompressedPageSize} bytes: too much for the record limit (--record-limit)");
        if (codec == CompressionCodec.UNCOMPRESSED && header.UncompressedPageSize != header.CompressedPageSize)
            throw new CorpusException("damaged: a page of it has two lengths");
        if (header.DataPageHeaderV2 is { } levels &&
            (levels.DefinitionLevelsByteLength < 0 || levels.RepetitionLevelsByteLength < 0 ||
                header.CompressedPageSize - (long)levels.DefinitionLevelsByteLength - levels.RepetitionLevelsByteLength < 0))
            throw new CorpusException("damaged: a page of it is too short for its levels");
    }

    private static int ValuesOf(PageHeader header, SchemaElement element, bool isFirst)
    {
        int? values = header.Type switch
        {
            PageType.DATA_PAGE => header.DataPageHeader?.NumValues,
            PageType.DATA_PAGE_V2 when header.DataPageHeaderV2?.NumNulls <= header.DataPageHeaderV2?.NumValues =>
                header.DataPageHeaderV2?.NumNulls < 0 ? null : header.DataPageHeaderV2?.NumValues,
            PageType.DICTIONARY_PAGE when isFirst && header.DictionaryPageHeader is { NumValues: >= 0 } dictionary &&
                dictionary.NumValues <= header.UncompressedPageSize / Width(element) => 0,
            _ => null,
        };
        return values >= 0 ? values.Value : throw new CorpusException("damaged: a page of it is none that may stand there");
    }

    // Bytes that a value has at least.
    private static int Width(SchemaElement element) => element.Type switch
    {
        PhysicalType.INT64 or PhysicalType.DOUBLE => 8,
        PhysicalType.INT96 => 12,
        PhysicalType.FIXED_LEN_BYTE_ARRAY => Math.Max(1, element.TypeLength ?? 0),
        _ => 4,
    };
}
