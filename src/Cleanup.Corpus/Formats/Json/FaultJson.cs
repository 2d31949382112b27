using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes the detectors that failed at a record. Nothing where none did. Thread-safe.</summary>
public static class FaultJson
{
    /// <summary>The property's name.</summary>
    public const string Name = "faults";

    /// <summary>
    /// Writes them as a property of the object that is open. Columns are code points of the field's source text.
    /// </summary>
    public static void Write(Utf8JsonWriter writer, CleanedRecord record)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(record);
        if (!record.HasFaults) return;
        writer.WriteStartArray(Name);
        foreach (CleanedField field in record.Fields)
            foreach (DetectorFault fault in field.Result.Faults)
                Write(writer, field, fault);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CleanedField field, DetectorFault fault)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", fault.Kind.Id);
        writer.WriteString("field", field.Name);
        writer.WriteNumber("start", field.Positions.Offset(fault.Offset));
        writer.WriteNumber("line", field.Positions.Line(fault.Offset));
        writer.WriteNumber("column", field.Positions.Column(fault.Offset));
        writer.WriteString("exception", fault.Exception.GetType().Name);
        writer.WriteString("message", fault.Exception.Message);
        writer.WriteEndObject();
    }
}
