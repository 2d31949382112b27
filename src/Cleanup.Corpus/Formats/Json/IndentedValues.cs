using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes the values of a <see cref="JsonDocumentSink"/>. Not thread-safe.</summary>
public sealed class IndentedValues : IDisposable
{
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonFormats.Indented);

    /// <summary>Writes one value.</summary>
    public void Write(EncodedRecords output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(write);
        _json.Reset(output.Bytes);
        write(_json);
        _json.Flush();
        output.EndValue();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is left of a value that failed goes nowhere.
        _json.Reset(Stream.Null);
        _json.Dispose();
    }
}
