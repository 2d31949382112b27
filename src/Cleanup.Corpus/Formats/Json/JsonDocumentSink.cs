using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes one indented JSON document: an array, or where it may be the value itself when there is exactly one.</summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="isArray">Whether it is an array even when it holds exactly one value.</param>
/// <param name="encoder">Makes encoders for the records of a format; they write with <see cref="IndentedValues"/>.</param>
public sealed class JsonDocumentSink(OutputStream output, bool isArray, Func<InputFormat, RecordEncoder> encoder) : RecordSink
{
    // A value that may be the only one waits until that is known.
    private byte[]? _alone;
    private bool _isArray = isArray;
    private bool _isEmpty = true;

    /// <inheritdoc/>
    public override RecordEncoder CreateEncoder(InputFormat format) => encoder(format);

    /// <inheritdoc/>
    public override void Append(RecordBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ReadOnlySpan<byte> bytes = batch.Output.Bytes.Span;
        int start = 0;
        foreach (int end in batch.Output.Ends)
        {
            Append(bytes[start..end]);
            start = end;
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (_alone is not null) output.Write(_alone);
        else output.Write(_isEmpty ? "[]"u8 : "\n]"u8);
        output.Write("\n"u8);
        output.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) output.Dispose();
        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<byte> value)
    {
        if (_isEmpty && !_isArray && _alone is null)
        {
            _alone = value.ToArray();
            return;
        }
        if (_alone is { } first)
        {
            _alone = null;
            WriteElement(first);
        }
        WriteElement(value);
    }

    private void WriteElement(ReadOnlySpan<byte> value)
    {
        _isArray = true;
        output.Write(_isEmpty ? "[\n  "u8 : ",\n  "u8);
        _isEmpty = false;
        // A line feed inside a string is escaped: those that are left begin lines.
        for (int end; (end = value.IndexOf((byte)'\n') + 1) > 0; value = value[end..])
        {
            output.Write(value[..end]);
            output.Write("  "u8);
        }
        output.Write(value);
    }
}
