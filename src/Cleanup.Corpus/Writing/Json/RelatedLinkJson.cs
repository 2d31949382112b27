using System.Runtime.InteropServices;
using System.Text.Json;
using Cleanup.Articles;

namespace Cleanup.Corpus.Writing.Json;

/// <summary>Writes a related link as records have it. Thread-safe.</summary>
internal static class RelatedLinkJson
{
    /// <summary>Writes the link as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="link">The link.</param>
    /// <param name="firstLeak">The index in the record of the link's field's first leak.</param>
    public static void Write(Utf8JsonWriter writer, RelatedLink link, int firstLeak)
    {
        writer.WriteStartObject();
        writer.WriteNumber("leak", firstLeak + link.Leak);
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
        writer.WriteEndObject();
    }

    /// <summary>The JSON of what no canonical name took, as it was recovered: a round trip through strings would lose lone surrogates.</summary>
    public static ReadOnlyMemory<byte> RawExtra(RelatedLink link) =>
        link.Extra.ValueKind == JsonValueKind.Undefined ? "{}"u8.ToArray() : JsonMarshal.GetRawUtf8Value(link.Extra).ToArray();
}
