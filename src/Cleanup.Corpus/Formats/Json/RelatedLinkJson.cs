using System.Runtime.InteropServices;
using System.Text.Json;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>Writes a related link as records have it. Thread-safe.</summary>
internal static class RelatedLinkJson
{
    /// <summary>Writes the link as an object.</summary>
    public static void Write(Utf8JsonWriter writer, RecordLink recordLink)
    {
        RelatedLink link = recordLink.Link;
        writer.WriteStartObject();
        writer.WriteNumber("leak", link.Leak);
        writer.WriteString("id", link.Id);
        writer.WriteString("title", link.Title);
        writer.WriteString("url", link.Url);
        writer.WriteString("image", link.Image);
        writer.WriteString("published", link.Published);
        writer.WriteString("author", link.Author);
        writer.WriteString("summary", link.Summary);
        writer.WriteString("section", link.Section);
        writer.WriteString("type", link.Type);
        if (link.Order is { } order) writer.WriteNumber("order", order);
        else writer.WriteNull("order");
        writer.WritePropertyName("extra");
        LeakJson.WriteRaw(writer, RawExtra(link));
        if (!recordLink.Relative.IsEmpty)
        {
            writer.WritePropertyName("relative");
            WriteRelative(writer, recordLink);
        }
        writer.WriteEndObject();
    }

    /// <summary>Writes the addresses that were made absolute, as the source gave them.</summary>
    public static void WriteRelative(Utf8JsonWriter writer, RecordLink link)
    {
        writer.WriteStartObject();
        foreach ((string field, string given) in link.Relative) writer.WriteString(field, given);
        writer.WriteEndObject();
    }

    /// <summary>
    /// The JSON of what no canonical name took, as it was recovered: a round trip through strings would lose lone surrogates.
    /// </summary>
    public static ReadOnlyMemory<byte> RawExtra(RelatedLink link) =>
        link.Extra.ValueKind == JsonValueKind.Undefined ? "{}"u8.ToArray() : JsonMarshal.GetRawUtf8Value(link.Extra).ToArray();
}
