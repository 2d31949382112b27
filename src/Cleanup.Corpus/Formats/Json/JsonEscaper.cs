using System.Buffers;
using System.Collections.Immutable;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>
/// Writes JSON that is valid in UTF-8 with others in the place of some sequences of bytes, which stand in its strings only, or count for
/// nothing. Thread-safe.
/// </summary>
/// <param name="escapes">The sequences, none of which begins another, and what is written for each.</param>
internal sealed class JsonEscaper(params ImmutableArray<(byte[] Bytes, byte[] Escape)> escapes)
{
    private readonly SearchValues<byte> _first = SearchValues.Create([.. escapes.Select(static escape => escape.Bytes[0])]);

    /// <summary>Writes the JSON.</summary>
    public void Write(Stream output, ReadOnlySpan<byte> json)
    {
        for (int at; (at = json.IndexOfAny(_first)) >= 0;)
        {
            output.Write(json[..at]);
            json = json[at..];
            (byte[] Bytes, byte[] Escape)? first = First(json);
            output.Write(first is null ? json[..1] : first.Value.Escape);
            json = json[(first?.Bytes.Length ?? 1)..];
        }
        output.Write(json);
    }

    private (byte[] Bytes, byte[] Escape)? First(ReadOnlySpan<byte> json)
    {
        foreach ((byte[] Bytes, byte[] Escape) escape in escapes)
            if (json.StartsWith(escape.Bytes)) return escape;
        return null;
    }
}
