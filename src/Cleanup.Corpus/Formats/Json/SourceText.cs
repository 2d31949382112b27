using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes what stood in a source: of any length, lone surrogates included. Thread-safe.</summary>
internal static class SourceText
{
    // System.Text.Json takes no longer string: escaped it may be six times as long, and has to fit its buffer.
    private const int MaxLength = 166_666_666;
    private const int PartLength = 1024 * 1024;

    /// <summary>Writes a property.</summary>
    /// <exception cref="CorpusException">The text is longer than JSON can be written.</exception>
    public static void Write(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > MaxLength)
            throw new CorpusException($"too large to write: its '{name}' has {text.Length} characters, and {MaxLength} is the most");
        if (JsonString.IndexOfLoneSurrogate(text) >= 0) WriteLoose(writer, name, text);
        else if (text.Length <= PartLength) writer.WriteString(name, text);
        else WriteInParts(writer, name, text);
    }

    // For a string as a whole the writer takes three times the room that it needs.
    private static void WriteInParts(Utf8JsonWriter writer, string name, ReadOnlySpan<char> text)
    {
        writer.WritePropertyName(name);
        for (; text.Length > PartLength; text = text[PartLength..])
            writer.WriteStringValueSegment(text[..PartLength], isFinalSegment: false);
        writer.WriteStringValueSegment(text, isFinalSegment: true);
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
