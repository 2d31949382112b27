using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes what was cut, and what stood around it. Thread-safe.</summary>
internal static class RemovedJson
{
    // A line of a terminal: enough to see whether a sentence went along.
    private const int Around = 80;

    /// <summary>Writes a leak that was cut as an object.</summary>
    public static void Write(Utf8JsonWriter writer, CleanedRecord record, CleanedField field, Finding leak)
    {
        string text = field.Source;
        int start = leak.Range.Start;
        int end = leak.Range.End;
        writer.WriteStartObject();
        writer.WriteString("id", record.Source.Id);
        writer.WriteString(RecordJson.Source, record.Source.Input.Source);
        writer.WriteString("place", RecordPlace.Of(record.Source, field, start));
        writer.WriteString("kind", leak.Kind.Id);
        writer.WriteString("confidence", KebabCase.NameOf(leak.Confidence));
        writer.WriteString("field", field.Name);
        writer.WriteNumber("start", field.Positions.Offset(start));
        writer.WriteNumber("end", field.Positions.Offset(end));
        OffsetUnitJson.Write(writer, record.Offsets);
        SourceText.Write(writer, "before", text[SurrogatePairs.Floor(text, Math.Max(0, start - Around))..start]);
        SourceText.Write(writer, "raw", text[start..end]);
        SourceText.Write(writer, "after", text[end..SurrogatePairs.Floor(text, Math.Min(text.Length, end + Around))]);
        writer.WriteEndObject();
    }
}
