using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>How JSON is written. Text stays readable: only what JSON demands is escaped, which is safe outside HTML.</summary>
public static class JsonFormats
{
    /// <summary>On one line.</summary>
    public static JsonWriterOptions SingleLine { get; } = new() { Encoder = ReadableJson.Encoder };

    /// <summary>Indented by two blanks, with LF.</summary>
    public static JsonWriterOptions Indented { get; } = SingleLine with { Indented = true, NewLine = "\n" };
}
