using System.Text.Json;

namespace Cleanup.Corpus.Formats.Dolma;

/// <summary>
/// Writes the leaks of a document as attributes of Dolma: spans of <c>[start, end, score]</c>, in code points, by name. Thread-safe.
/// </summary>
internal static class DolmaAttributes
{
    /// <summary>The name of the set of attributes, which is that of its folder too.</summary>
    public const string Set = "cleanup";

    private const string Cut = $"{Set}__cut";
    private const string Reported = $"{Set}__reported";

    /// <summary>Writes a row as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="id">The document's id, as JSON.</param>
    /// <param name="text">The document's text.</param>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> id, CleanedField text)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        writer.WriteRawValue(id, skipInputValidation: true);
        writer.WriteStartObject("attributes");
        WriteSpans(writer, Cut, text, text.Result.Leaks.Where(leak => leak.Action == LeakAction.Cut));
        WriteSpans(writer, Reported, text, text.Result.Leaks.Where(leak => leak.Action != LeakAction.Cut));
        foreach (IGrouping<string, Finding> kind in text.Result.Leaks.GroupBy(leak => leak.Kind.Id, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal))
            WriteSpans(writer, $"{Set}__{kind.Key.Replace('-', '_')}", text, kind);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter writer, string name, CleanedField text, IEnumerable<Finding> leaks)
    {
        writer.WriteStartArray(name);
        foreach (Finding leak in leaks)
        {
            writer.WriteStartArray();
            // Whatever unit is asked for: Dolma counts these.
            writer.WriteNumberValue(text.Positions.CodePoints(leak.Range.Start));
            writer.WriteNumberValue(text.Positions.CodePoints(leak.Range.End));
            writer.WriteNumberValue(ScoreOf(leak.Confidence));
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static double ScoreOf(Confidence confidence) => confidence switch
    {
        Confidence.Certain => 1,
        Confidence.Likely => 0.75,
        _ => 0.5,
    };
}
