using Parquet.Meta;
using PageEncoding = Parquet.Meta.Encoding;
using PhysicalType = Parquet.Meta.Type;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>
/// Knows what the library cannot read, or would read as something else without a word. Thread-safe.
/// </summary>
internal static class Readability
{
    /// <summary>Why a column cannot be read; null where it can.</summary>
    /// <param name="pages">The pages of the column.</param>
    /// <param name="codec">How they are compressed.</param>
    /// <param name="leaf">The column.</param>
    public static string? WhyNot(PageRun pages, CompressionCodec codec, ParquetNode leaf) =>
        codec is CompressionCodec.LZO or CompressionCodec.LZ4 || !Enum.IsDefined(codec)
            ? $"its compression ({codec}) is not read"
            : pages.Headers.Select(header => WhyNot(header, leaf)).FirstOrDefault(reason => reason is not null);

    private static string? WhyNot(PageHeader header, ParquetNode leaf)
    {
        if (header.DataPageHeader is { } one && header.Type == PageType.DATA_PAGE)
        {
            bool hasLevels = (leaf.DefinitionLevel == 0 || one.DefinitionLevelEncoding == PageEncoding.RLE) &&
                (leaf.RepetitionLevel == 0 || one.RepetitionLevelEncoding == PageEncoding.RLE);
            return hasLevels ? WhyNot(one.Encoding, leaf) : "its levels are packed in a way that is not read";
        }
        if (header.DataPageHeaderV2 is not { } two || header.Type != PageType.DATA_PAGE_V2) return null;
        return leaf.RepetitionLevel > 0 ? "lists in data pages of version 2 are not read" : WhyNot(two.Encoding, leaf);
    }

    private static string? WhyNot(PageEncoding encoding, ParquetNode leaf) =>
        encoding == PageEncoding.PLAIN || (encoding, leaf.Element.Type) is
            (PageEncoding.PLAIN_DICTIONARY or PageEncoding.RLE_DICTIONARY, not PhysicalType.BOOLEAN) or
            (PageEncoding.DELTA_BINARY_PACKED, PhysicalType.INT32 or PhysicalType.INT64) or
            (PageEncoding.DELTA_LENGTH_BYTE_ARRAY, PhysicalType.BYTE_ARRAY) or
            (PageEncoding.DELTA_BYTE_ARRAY, PhysicalType.BYTE_ARRAY or PhysicalType.FIXED_LEN_BYTE_ARRAY) or
            (PageEncoding.BYTE_STREAM_SPLIT, PhysicalType.INT32 or PhysicalType.INT64 or PhysicalType.FLOAT or PhysicalType.DOUBLE)
            ? null
            : $"its encoding ({encoding} of {leaf.Element.Type}) is not read";
}
