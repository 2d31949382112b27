using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Writing.Json;

/// <summary>Writes texts that may be as long as an input. Thread-safe.</summary>
internal static class LongText
{
    // System.Text.Json takes no longer string: escaped it may be six times as long, and has to fit its buffer.
    private const int MaxLength = 166_666_666;

    /// <summary>Writes a property.</summary>
    /// <exception cref="CorpusException">The text is longer than JSON can be written.</exception>
    public static void Write(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > MaxLength)
            throw new CorpusException($"too large to write: its '{name}' has {text.Length} characters, and {MaxLength} is the most");
        writer.WriteString(name, text);
    }
}
