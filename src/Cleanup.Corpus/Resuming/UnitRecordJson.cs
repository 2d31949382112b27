using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Resuming;

/// <summary>Records of units as they are stored, a line of JSON each. Thread-safe.</summary>
internal static class UnitRecordJson
{
    /// <summary>The line of a record, with its end.</summary>
    public static ReadOnlyMemory<byte> Write(UnitRecord record)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(line))
        {
            writer.WriteStartObject();
            writer.WriteString("source", record.Source);
            writer.WriteString("output", record.Output);
            writer.WriteNumber("length", record.Identity.Length);
            writer.WriteNumber("modified", record.Identity.Modified);
            writer.WriteNumber("offset", record.Offset);
            writer.WriteNumber("line", record.Line);
            writer.WriteNumber("output_length", record.OutputLength);
            writer.WriteString("sha256", record.Sha256);
            writer.WriteNumber("rejected", record.Rejected);
            writer.WriteStartArray("fields_seen");
            foreach (string field in record.FieldsSeen) writer.WriteStringValue(field);
            writer.WriteEndArray();
            writer.WriteStartObject("summary");
            SummaryJson.WriteSums(writer, record.Summary);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    /// <summary>Reads a record. What a killed run wrote in part is none.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> line, [NotNullWhen(true)] out UnitRecord? record)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            record = Read(document.RootElement);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            record = null;
        }
        return record is not null;
    }

    private static UnitRecord Read(JsonElement line) => new()
    {
        Source = line.GetProperty("source").GetString()!,
        Output = line.GetProperty("output").GetString()!,
        Identity = new UnitIdentity(line.GetProperty("length").GetInt64(), line.GetProperty("modified").GetInt64()),
        Offset = line.GetProperty("offset").GetInt64(),
        Line = line.GetProperty("line").GetInt64(),
        OutputLength = line.GetProperty("output_length").GetInt64(),
        Sha256 = line.GetProperty("sha256").GetString(),
        Rejected = line.GetProperty("rejected").GetInt64(),
        FieldsSeen = [.. line.GetProperty("fields_seen").EnumerateArray().Select(static field => field.GetString()!)],
        Summary = StoredSummary.Read(line.GetProperty("summary")),
    };
}
