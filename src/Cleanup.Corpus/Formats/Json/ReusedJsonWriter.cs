using System.Buffers;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>A writer of JSON for one value after another. Not thread-safe.</summary>
/// <param name="options">How it writes.</param>
internal sealed class ReusedJsonWriter(JsonWriterOptions options) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(Stream.Null, options);

    /// <summary>The writer, for a value that goes there; whoever writes it flushes.</summary>
    public Utf8JsonWriter On(IBufferWriter<byte> output)
    {
        _json.Reset(output);
        return _json;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is left of a value that failed goes nowhere.
        _json.Reset(Stream.Null);
        _json.Dispose();
    }
}
