using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>
/// The beginning of a JSON value as a value of its own: what is left out of a container stands there as <c>…</c>, and a string ends with
/// it. Thread-safe.
/// </summary>
internal static class ValueExcerpt
{
    private const string More = "…";
    // Deeper ones stand at the right edge of the page, where nobody reads.
    private const int Deepest = 12;

    // So that a title is told even where little may be shown.
    private const int ShortestString = 40;

    /// <summary>The value, shortened when it has more bytes than that.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json, int most)
    {
        json = SingleLineJson.Of(json);
        if (json.Length <= most) return json;
        var output = new ArrayBufferWriter<byte>(most + 256);
        using (var writer = new Utf8JsonWriter(output, JsonFormats.SingleLine))
        {
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
            reader.Read();
            Write(writer, ref reader, most);
        }
        return output.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, ref Utf8JsonReader reader, int most)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when writer.CurrentDepth < Deepest:
                WriteObject(writer, ref reader, most);
                break;
            case JsonTokenType.StartArray when writer.CurrentDepth < Deepest:
                WriteArray(writer, ref reader, most);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                writer.WriteStringValue(More);
                reader.Skip();
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(Clip(ref reader, most));
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, ref Utf8JsonReader reader, int most)
    {
        writer.WriteStartObject();
        bool isFull = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = Clip(ref reader, most);
            reader.Read();
            bool wasFull = isFull;
            isFull = wasFull || IsFull(writer, most);
            if (!isFull)
            {
                writer.WritePropertyName(name);
                Write(writer, ref reader, most);
                continue;
            }
            reader.Skip();
            if (!wasFull) writer.WriteString(More, More);
        }
        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, ref Utf8JsonReader reader, int most)
    {
        writer.WriteStartArray();
        bool isFull = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            bool wasFull = isFull;
            isFull = wasFull || IsFull(writer, most);
            if (!isFull) Write(writer, ref reader, most);
            else reader.Skip();
            if (isFull && !wasFull) writer.WriteStringValue(More);
        }
        writer.WriteEndArray();
    }

    private static bool IsFull(Utf8JsonWriter writer, int most) => writer.BytesCommitted + writer.BytesPending > most;

    // One long string does not take the room of all others.
    private static string Clip(ref Utf8JsonReader reader, int most) =>
        PageStrings.Clip(JsonString.Unescape(reader.ValueSpan), Math.Max(ShortestString, most / 8));
}
