using System.Buffers;
using System.Buffers.Binary;
using Cleanup.Corpus.Formats.Parquet.Reading;
using Cleanup.Corpus.Sinks;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Writing;

/// <summary>Writes a file of pages that are encoded already, from its start to its end: pipes take it too. Not thread-safe.</summary>
internal sealed class ParquetOutput
{
    // What is passed on as it is. Only a matter of speed.
    private const int ChunkLength = 256 * 1024;

    private readonly OutputStream _output;
    private readonly FileMetaData _footer;
    private long _position;

    /// <summary>Begins a file.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="footer">Its footer, to which the row groups are added.</param>
    public ParquetOutput(OutputStream output, FileMetaData footer)
    {
        _output = output;
        _footer = footer;
        Write(ParquetOpening.Magic);
    }

    /// <summary>The output, as the user named it.</summary>
    public string Path => _output.Path;

    /// <summary>Appends a row group.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="sorting">What its rows are sorted by; null where nothing is known.</param>
    public void Write(IReadOnlyList<EncodedColumn> columns, long rows, List<SortingColumn>? sorting = null)
    {
        long start = _position;
        var group = new RowGroup
        {
            NumRows = rows,
            FileOffset = start,
            SortingColumns = sorting,
            Ordinal = _footer.RowGroups.Count <= short.MaxValue ? (short)_footer.RowGroups.Count : null,
            TotalByteSize = columns.Sum(column => column.Chunk.MetaData!.TotalUncompressedSize),
        };
        foreach (EncodedColumn column in columns)
        {
            Move(column.Chunk, _position - column.Start);
            group.Columns.Add(column.Chunk);
            Copy(column);
        }
        group.TotalCompressedSize = _position - start;
        _footer.RowGroups.Add(group);
        _footer.NumRows += rows;
    }

    /// <summary>Ends the file.</summary>
    public void End()
    {
        var footer = new MemoryStream();
        LibraryThrift.Write(_footer, footer);
        Write(footer.ToArray());
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)footer.Length);
        Write(length);
        Write(ParquetOpening.Magic);
    }

    // What else the footer led to is not copied: indexes of pages and filters, without which readers do.
    private void Move(ColumnChunk chunk, long distance)
    {
        ColumnMetaData column = chunk.MetaData!;
        chunk.FileOffset = _position;
        chunk.OffsetIndexOffset = chunk.ColumnIndexOffset = column.BloomFilterOffset = null;
        chunk.OffsetIndexLength = chunk.ColumnIndexLength = column.BloomFilterLength = null;
        column.DataPageOffset += distance;
        if (column.DictionaryPageOffset is > 0) column.DictionaryPageOffset += distance;
        if (column.IndexPageOffset is > 0) column.IndexPageOffset += distance;
    }

    private void Copy(EncodedColumn column)
    {
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkLength);
        column.Source.Position = column.Start;
        for (long left = column.Length; left > 0;)
        {
            int length = (int)Math.Min(left, chunk.Length);
            column.Source.ReadExactly(chunk, 0, length);
            Write(chunk.AsSpan(0, length));
            left -= length;
        }
        ArrayPool<byte>.Shared.Return(chunk);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _position += bytes.Length;
    }
}
