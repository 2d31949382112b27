using System.Collections.Immutable;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>The pages of a column of a row group. Immutable.</summary>
/// <param name="Start">Where the first begins.</param>
/// <param name="End">Where the last ends.</param>
/// <param name="Headers">Their headers.</param>
internal sealed record PageRun(long Start, long End, ImmutableArray<PageHeader> Headers)
{
    /// <summary>Of a column without values.</summary>
    public static PageRun None { get; } = new(0, 0, []);

    /// <summary>How many bytes they have.</summary>
    public long Length => End - Start;
}
