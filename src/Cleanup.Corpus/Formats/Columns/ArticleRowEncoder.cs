using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Makes rows of the <see cref="ArticleColumns"/>.</summary>
/// <param name="lean">Whether to leave out recovered values and the text that was cut.</param>
internal sealed class ArticleRowEncoder(bool lean) : RecordEncoder
{
    private readonly RecordJson _records = new(lean);
    private readonly ByteBuffer _object = new();
    private readonly ReusedJsonWriter _json = new(JsonFormats.SingleLine);

    /// <inheritdoc/>
    public override void Encode(CleanedRecord record, RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(batch);
        _object.Clear();
        Utf8JsonWriter json = _json.On(_object);
        ArticleColumns.Write(json, record, _records);
        json.Flush();
        var cells = new ReadOnlyMemory<byte>?[ArticleColumns.Names.Length];
        JsonCells.Split(_object.Memory, ArticleColumns.Names, cells);
        CellBytes.Write(batch.Output.Bytes, cells);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _json.Dispose();
        base.Dispose(disposing);
    }
}
