using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes the values of a <see cref="JsonDocumentSink"/>. Not thread-safe.</summary>
public sealed class IndentedValues : IDisposable
{
    private readonly ReusedJsonWriter _json = new(JsonFormats.Indented);

    /// <summary>Writes one value.</summary>
    public void Write(EncodedRecords output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(write);
        Utf8JsonWriter json = _json.On(output.Bytes);
        write(json);
        json.Flush();
        output.EndValue();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
    }
}
