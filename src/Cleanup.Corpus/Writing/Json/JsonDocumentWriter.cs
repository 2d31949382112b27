using System.Buffers;
using System.Text.Json;

namespace Cleanup.Corpus.Writing.Json;

/// <summary>Writes one indented JSON document to an output, and holds only what was not sent yet. Not thread-safe.</summary>
public sealed class JsonDocumentWriter : IDisposable
{
    private readonly OutputStream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>A document in the given output, which is disposed of with it.</summary>
    public JsonDocumentWriter(OutputStream output)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, JsonFormats.Indented);
    }

    /// <summary>Takes values; <see cref="Send"/> sends them.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Sends what was written to the _output.</summary>
    /// <exception cref="Problems.CorpusException">The output fails.</exception>
    public void Send()
    {
        Json.Flush();
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <summary>The document is complete: the output takes its place.</summary>
    /// <exception cref="Problems.CorpusException">The output fails.</exception>
    public void Commit()
    {
        Send();
        _output.Write("\n"u8);
        _output.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Json.Dispose();
        _output.Dispose();
    }
}
