using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cleanup.Corpus.Writing.Json;

/// <summary>How JSON is written. Text stays readable: the encoder escapes only what JSON demands, which is safe outside HTML.</summary>
public static class JsonFormats
{
    /// <summary>On one line.</summary>
    public static JsonWriterOptions SingleLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented by two blanks, with LF.</summary>
    public static JsonWriterOptions Indented { get; } = SingleLine with { Indented = true, NewLine = "\n" };
}
