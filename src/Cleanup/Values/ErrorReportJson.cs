using System.Buffers;
using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Values;

/// <summary>
/// Error reports as a leak's value: <c>{"type","message","file","line","frames":[{"function","file","line","column"}],"causes":[…]}</c>.
/// What a report does not say is left out.
/// </summary>
internal static class ErrorReportJson
{
    /// <summary>The reports of one leak: an object, or a list when one leak holds several.</summary>
    /// <param name="status">How much of what was printed is there.</param>
    /// <param name="reports">One report or more.</param>
    public static RecoveredValue Recover(RecoveryStatus status, params ReadOnlySpan<ErrorReport> reports)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance }))
        {
            if (reports.Length != 1) json.WriteStartArray();
            foreach (ErrorReport report in reports) Write(json, report);
            if (reports.Length != 1) json.WriteEndArray();
        }
        return new RecoveredValue { Status = status, Json = bytes.WrittenMemory };
    }

    private static void Write(Utf8JsonWriter json, ErrorReport report)
    {
        WriteStart(json, report);
        if (!report.Causes.IsEmpty)
        {
            json.WriteStartArray("causes");
            foreach (ErrorReport cause in report.Causes)
            {
                WriteStart(json, cause);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, ErrorReport report)
    {
        json.WriteStartObject();
        WriteIfKnown(json, "type", report.Type);
        WriteIfKnown(json, "message", report.Message);
        WriteIfKnown(json, "file", report.File);
        WriteIfKnown(json, "line", report.Line);
        if (report.Frames.IsEmpty) return;
        json.WriteStartArray("frames");
        foreach (StackFrame frame in report.Frames)
        {
            json.WriteStartObject();
            WriteIfKnown(json, "function", frame.Function);
            WriteIfKnown(json, "file", frame.File);
            WriteIfKnown(json, "line", frame.Line);
            WriteIfKnown(json, "column", frame.Column);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }
}
