using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>The pages of a column of a row group, ready to be written.</summary>
/// <param name="Chunk">What the footer says of it, where <paramref name="Source"/> has it.</param>
/// <param name="Source">What the pages stand in.</param>
/// <param name="Start">Where they begin there.</param>
/// <param name="Length">How many bytes they have.</param>
internal sealed record EncodedColumn(ColumnChunk Chunk, Stream Source, long Start, long Length);
