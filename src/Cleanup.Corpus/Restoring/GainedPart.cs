using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Restoring;

/// <summary>What cleaning appended to a line of JSON Lines. Immutable.</summary>
/// <param name="Start">The offset of the comma before it, in bytes.</param>
/// <param name="End">The offset of what follows it.</param>
/// <param name="Holder">The object that has the <see cref="GainedFields"/>.</param>
/// <param name="IsNested">Whether that is not the record itself.</param>
internal sealed record GainedPart(int Start, int End, JsonElement Holder, bool IsNested)
{
    /// <summary>Finds it; null when nothing was appended. Of several the last is meant, as each cleaning appends its own.</summary>
    /// <param name="line">A valid JSON object, perhaps with a line ending.</param>
    /// <param name="record">The same, parsed.</param>
    public static GainedPart? Find(ReadOnlySpan<byte> line, JsonElement record)
    {
        RecordProperty[] properties = RecordProperty.Of(record);
        for (int i = properties.Length - 1; i > 0; i--)
        {
            bool isNested = IsNest(properties[i]);
            int count = isNested ? 1 : GainedShape.CountOf(properties.AsSpan(i));
            if (count == 0) continue;
            int next = i + count;
            while (next < properties.Length && HeaderJson.Names.Contains(properties[next].Name, StringComparer.Ordinal)) next++;
            (int start, int end) = Bounds(line, i, next);
            return new GainedPart(start, end, isNested ? properties[i].Value : record, isNested);
        }
        return null;
    }

    // Any name may have been wished for; as a record's own may look like ours, its content has to say that Cleanup wrote it.
    private static bool IsNest(RecordProperty property) =>
        property.Value.ValueKind == JsonValueKind.Object &&
        RecordProperty.Of(property.Value) is var fields && fields.Length > 0 && GainedShape.CountOf(fields) == fields.Length &&
        (GainedFields.IsNest(property.Name) || property.Value.TryGetProperty(VersionsJson.Name, out _));

    // From the comma before the first property to the comma before the other, or to the closing brace.
    private static (int Start, int End) Bounds(ReadOnlySpan<byte> line, int first, int behind)
    {
        int start = 0;
        int index = -1;
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            index++;
            if (index == first) start = Comma(line, (int)reader.TokenStartIndex);
            if (index == behind) return (start, Comma(line, (int)reader.TokenStartIndex));
        }
        return (start, line.LastIndexOf((byte)'}'));
    }

    private static int Comma(ReadOnlySpan<byte> line, int property) => line[..property].LastIndexOf((byte)',');
}
