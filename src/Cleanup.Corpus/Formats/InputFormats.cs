using System.Collections.Immutable;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Formats.Text;

namespace Cleanup.Corpus;

/// <summary>All formats of inputs. Thread-safe.</summary>
public static class InputFormats
{
    /// <summary>The whole file is one article.</summary>
    public static InputFormat Text { get; } = new TextFormat();

    /// <summary>Every line is a JSON object (jsonlines.org).</summary>
    public static InputFormat JsonLines { get; } = new JsonLinesFormat();

    /// <summary>The formats in the order in which users read of them.</summary>
    public static ImmutableArray<InputFormat> All { get; } = [Text, JsonLines];
}
