using System.Buffers;
using System.Text.Json;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.ObjectToString;

/// <summary>Objects in a row, as a list prints its members: <c>[object Object],[object Object]</c>.</summary>
internal static class ObjectRow
{
    private static readonly SearchValues<char> _rare = SearchValues.Create("[@#<(&");

    /// <summary>The range with the objects behind it that nothing but a comma or blanks separates.</summary>
    public static TextRange Extend(ReadOnlySpan<char> text, TextRange first)
    {
        int end = first.End;
        for (int i = 1; i < Reach.Row && TryReadNext(text, end, out TextRange next, out _); i++) end = next.End;
        return TextRange.FromBounds(first.Start, end);
    }

    /// <summary>The type of one object, or the types of several.</summary>
    public static RecoveredValue Recover(ReadOnlySpan<char> text, TextRange row)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bool isRow = TryReadNext(text, row.Start, out TextRange first, out _) && first.End < row.End;
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance }))
        {
            if (isRow) json.WriteStartArray();
            for (int end = row.Start; end < row.End &&
                TryReadNext(text, end, out TextRange next, out ReadOnlySpan<char> type); end = next.End)
            {
                json.WriteStartObject();
                json.WriteString("type", type);
                json.WriteEndObject();
            }
            if (isRow) json.WriteEndArray();
        }
        // A value that is not there has no type.
        if (bytes.WrittenCount == 0) return RecoveredValue.None;
        return new RecoveredValue { Status = RecoveryStatus.Exact, Json = bytes.WrittenMemory };
    }

    private static bool TryReadNext(ReadOnlySpan<char> text, int from, out TextRange range, out ReadOnlySpan<char> type)
    {
        range = default;
        type = default;
        var cursor = TextCursor.BehindBlanks(text, from);
        if (cursor.TryRead(',')) cursor.SkipBlanks();
        int start = cursor.Position;
        ReadOnlySpan<char> near = text.From(start, Reach.Name);
        if (ConversionMessage.TryReadFrom(text, start, out range, out type)) return true;
        // The rare character of a form may be its second: [I@1b6d3586.
        for (int rare = near.IndexOfAny(_rare), tries = 0; rare >= 0 && tries < 3; tries++)
        {
            if (ObjectForms.TryRead(text, start + rare, start, out range, out type) && range.Start == start) return true;
            int further = near[(rare + 1)..].IndexOfAny(_rare);
            rare = further < 0 ? -1 : rare + 1 + further;
        }
        return false;
    }
}
