using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>
/// Writes one indented JSON document to an output. Values are encoded whole before a byte of them is sent: one that fails
/// leaves no trace. Not thread-safe.
/// </summary>
public sealed class JsonDocumentWriter : IDisposable
{
    private readonly OutputStream _output;
    private readonly ArrayBufferWriter<byte> _value = new();
    private readonly Utf8JsonWriter _json;

    // A value that may be the only one waits until that is known.
    private byte[]? _alone;
    private bool _isArray;
    private bool _isEmpty = true;

    /// <summary>A document in the given output, which is disposed of with it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isArray">Whether it is an array even when it holds exactly one value.</param>
    public JsonDocumentWriter(OutputStream output, bool isArray)
    {
        _output = output;
        _isArray = isArray;
        _json = new Utf8JsonWriter(_value, JsonFormats.Indented);
    }

    /// <summary>Writes values: all of them, or none when one cannot be encoded.</summary>
    /// <exception cref="Problems.CorpusException">The output fails.</exception>
    public void Write(IEnumerable<Action<Utf8JsonWriter>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        List<byte[]> encoded = [.. values.Select(Encode)];
        if (_isEmpty && !_isArray && encoded.Count == 1 && _alone is null)
        {
            _alone = encoded[0];
            return;
        }
        foreach (byte[] value in encoded) WriteElement(value);
    }

    /// <summary>The document is complete: the output takes its place.</summary>
    /// <exception cref="Problems.CorpusException">The output fails.</exception>
    public void Commit()
    {
        if (_alone is not null) _output.Write(_alone);
        else _output.Write(_isEmpty ? "[]"u8 : "\n]"u8);
        _output.Write("\n"u8);
        _output.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _output.Dispose();
    }

    private byte[] Encode(Action<Utf8JsonWriter> write)
    {
        _value.ResetWrittenCount();
        _json.Reset();
        write(_json);
        _json.Flush();
        return _value.WrittenSpan.ToArray();
    }

    private void WriteElement(ReadOnlySpan<byte> value)
    {
        _isArray = true;
        if (_alone is { } first)
        {
            _alone = null;
            WriteElement(first);
        }
        _output.Write(_isEmpty ? "[\n  "u8 : ",\n  "u8);
        _isEmpty = false;
        // A line feed inside a string is escaped: those that are left begin lines.
        for (int end; (end = value.IndexOf((byte)'\n') + 1) > 0; value = value[end..])
        {
            _output.Write(value[..end]);
            _output.Write("  "u8);
        }
        _output.Write(value);
    }
}
