using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Writes texts and the records they are of. Thread-safe.</summary>
internal static class PageTextJson
{
    /// <summary>Writes a record as an object.</summary>
    public static void WriteRecord(Utf8JsonWriter writer, PageRecord record)
    {
        writer.WriteStartObject();
        SourceText.Write(writer, "source", record.Source);
        SourceText.Write(writer, "id", record.Id);
        if (record.Line is { } line) writer.WriteNumber("line", line);
        if (record.Index is { } index) writer.WriteNumber("index", index);
        WriteIfAny(writer, "title", record.Title);
        WriteIfAny(writer, "url", record.Url);
        WriteIfAny(writer, "host", record.Host);
        WriteIfAny(writer, "folder", record.Folder);
        WriteIfAny(writer, "date", record.Date);
        writer.WriteEndObject();
    }

    /// <summary>Writes a text as an object.</summary>
    public static void Write(Utf8JsonWriter writer, PageText text, int record)
    {
        writer.WriteStartObject();
        writer.WriteNumber("record", record);
        SourceText.Write(writer, "field", text.Field);
        writer.WriteNumber("length", text.Length);
        writer.WriteStartArray("pieces");
        foreach ((int start, string piece) in text.Pieces)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", start);
            SourceText.Write(writer, "text", piece);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("edits");
        foreach (PageEdit edit in text.Edits) WriteEdit(writer, edit);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a property unless there is no value.</summary>
    public static void WriteIfAny(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) SourceText.Write(writer, name, value);
    }

    private static void WriteEdit(Utf8JsonWriter writer, PageEdit edit)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", edit.Range.Start);
        writer.WriteNumber("end", edit.Range.End);
        if (edit.With.Length > 0) SourceText.Write(writer, "with", edit.With);
        if (edit.IsCut) writer.WriteBoolean("cut", value: true);
        writer.WriteEndObject();
    }
}
