using System.Buffers;
using System.Text;
using System.Text.Json;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Json;

namespace Cleanup.Cli.Findings;

/// <summary>Writes to standard error what <c>cleanup repair</c> mended: a line a repair as text, or a line a payload as JSON.</summary>
internal sealed class RepairLogWriter(StandardError error, bool asJson)
{
    public void Write(string source, TextPositions positions, JsonPayload payload)
    {
        if (asJson) WriteJson(source, positions, payload);
        else WriteText(source, positions, payload);
    }

    private void WriteText(string source, TextPositions positions, JsonPayload payload)
    {
        foreach (RepairStep step in payload.Repairs)
        {
            int start = step.Range.Start;
            error.WriteLine($"{source}:{positions.Line(start)}:{positions.Column(start)}: {KebabCase.NameOf(step.Kind)} at " +
                $"{Quoted(step.Path)}: {Quoted(step.Before)} → {Quoted(step.After)}");
        }
    }

    private void WriteJson(string source, TextPositions positions, JsonPayload payload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonFormats.SingleLine))
        {
            writer.WriteStartObject();
            writer.WriteString("source", source);
            writer.WriteNumber("start", positions.CodePoints(payload.Range.Start));
            writer.WriteNumber("end", positions.CodePoints(payload.Range.End));
            writer.WriteString("recovery", KebabCase.NameOf(payload.Status));
            writer.WriteString("confidence", KebabCase.NameOf(payload.Confidence));
            writer.WriteNumber("kept", payload.Kept);
            writer.WriteNumber("dropped", payload.Dropped);
            writer.WriteNumber("invented", payload.Invented);
            writer.WriteNumber("repair_count", payload.RepairCount);
            LeakJson.WriteRepairs(writer, positions, payload.Repairs);
            writer.WriteEndObject();
        }
        error.WriteLine(Printable.Json(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }

    // As JSON strings: what stood there may be empty, or hold control characters that steer a terminal.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JsonFormats.SingleLine.Encoder)}\"";
}
