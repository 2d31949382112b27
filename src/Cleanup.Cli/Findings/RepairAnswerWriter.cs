using System.Text.Json;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;
using Cleanup.Json;

namespace Cleanup.Cli.Findings;

/// <summary>Writes what <c>cleanup repair</c> recovered: a line a payload, several lines, or with the place where it stood.</summary>
/// <param name="output">Where to.</param>
/// <param name="isIndented">Whether a payload takes several lines.</param>
/// <param name="withRanges">Whether each says where it stood.</param>
internal sealed class RepairAnswerWriter(OutputStream output, bool isIndented, bool withRanges)
{
    /// <summary>Each payload of a text.</summary>
    /// <param name="source">The input, as the user named it.</param>
    /// <param name="positions">Of the whole input.</param>
    /// <param name="payloads">In offsets of the whole input.</param>
    public void Write(string source, TextPositions positions, IEnumerable<JsonPayload> payloads)
    {
        foreach (JsonPayload payload in payloads) WriteOne(source, positions, payload);
    }

    /// <summary>The answer to a line: its payload, an array of them when there are several, null when there is none.</summary>
    public void WriteLine(string source, TextPositions positions, IReadOnlyList<JsonPayload> payloads)
    {
        if (payloads.Count == 1)
        {
            WriteOne(source, positions, payloads[0]);
            return;
        }
        using (var writer = new Utf8JsonWriter(output, Format()))
        {
            if (payloads.Count == 0) writer.WriteNullValue();
            else WriteAll(writer, source, positions, payloads);
        }
        output.Write("\n"u8);
    }

    private void WriteAll(Utf8JsonWriter writer, string source, TextPositions positions, IReadOnlyList<JsonPayload> payloads)
    {
        writer.WriteStartArray();
        foreach (JsonPayload payload in payloads) WriteValue(writer, source, positions, payload);
        writer.WriteEndArray();
    }

    private void WriteOne(string source, TextPositions positions, JsonPayload payload)
    {
        if (!isIndented && !withRanges)
        {
            // As it stands: a payload that was strict JSON comes back byte for byte.
            output.Write(SingleLineJson.Of(payload.Json).Span);
        }
        else
        {
            using var writer = new Utf8JsonWriter(output, Format());
            WriteValue(writer, source, positions, payload);
        }
        output.Write("\n"u8);
    }

    private void WriteValue(Utf8JsonWriter writer, string source, TextPositions positions, JsonPayload payload)
    {
        if (!withRanges)
        {
            payload.ToElement().WriteTo(writer);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("source", source);
        writer.WriteNumber("start", positions.CodePoints(payload.Range.Start));
        writer.WriteNumber("end", positions.CodePoints(payload.Range.End));
        writer.WriteNumber("line", positions.Line(payload.Range.Start));
        writer.WriteNumber("column", positions.Column(payload.Range.Start));
        writer.WritePropertyName("value");
        payload.ToElement().WriteTo(writer);
        writer.WriteEndObject();
    }

    private JsonWriterOptions Format() => isIndented ? JsonFormats.Indented : JsonFormats.SingleLine;
}
