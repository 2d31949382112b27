using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes what stood in a source: of any length, lone surrogates included. Thread-safe.</summary>
internal static class SourceText
{
    // System.Text.Json takes no longer string: escaped it may be six times as long, and has to fit its buffer.
    private const int MaxLength = 166_666_666;

    /// <summary>Writes a property.</summary>
    /// <exception cref="CorpusException">The text is longer than JSON can be written.</exception>
    public static void Write(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > MaxLength)
            throw new CorpusException($"too large to write: its '{name}' has {text.Length} characters, and {MaxLength} is the most");
        if (JsonString.IndexOfLoneSurrogate(text) < 0) writer.WriteString(name, text);
        else WriteLoose(writer, name, text);
    }

    // The writer would put U+FFFD for a lone surrogate, and the source could not be restored.
    private static void WriteLoose(Utf8JsonWriter writer, string name, string text)
    {
        var json = new ArrayBufferWriter<byte>(text.Length + 2);
        json.Write("\""u8);
        JsonString.Escape(json, text);
        json.Write("\""u8);
        writer.WritePropertyName(name);
        writer.WriteRawValue(json.WrittenSpan, skipInputValidation: true);
    }
}
