using System.Buffers;
using System.Text.Json;
using Cleanup.Grammars.Markup;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>Shortcodes with nothing but blanks between them, as page builders nest them.</summary>
internal static class ShortcodeRun
{
    /// <summary>Reads the row that starts at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first bracket stands.</param>
    /// <param name="row">The row.</param>
    /// <param name="steps">Grows by what the reading cost, in UTF-16 units.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Debris row, ref long steps)
    {
        row = default;
        int end = -1, position = start;
        var sureness = DebrisSureness.Doubtful;
        for (int i = 0; i < Reach.Row && position < text.Length &&
            ShortcodeReader.TryRead(text, position, out ParsedShortcode next, ref steps); i++)
        {
            end = next.Range.End;
            if (next.Sureness > sureness) sureness = next.Sureness;
            var cursor = TextCursor.BehindBlanks(text, end);
            position = cursor.Position;
            steps += position - end;
        }
        if (end < 0) return false;
        row = new Debris(TextRange.FromBounds(start, end), sureness);
        return true;
    }

    /// <summary>Name and attributes of one shortcode, or of several in a list. A closing tag is not listed beside others.</summary>
    public static RecoveredValue Recover(ReadOnlySpan<char> text, TextRange row)
    {
        text = text[..row.End];
        var shortcodes = new List<ParsedShortcode>();
        long steps = 0;
        for (int position = row.Start; position < row.End;)
        {
            bool found = ShortcodeReader.TryRead(text, position, out ParsedShortcode next, ref steps);
            if (found) shortcodes.Add(next);
            position = found ? next.Range.End : position + 1;
        }
        if (shortcodes.Count == 0) return RecoveredValue.None;
        if (shortcodes.Exists(static one => !IsMereCloser(one))) shortcodes.RemoveAll(IsMereCloser);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance }))
        {
            if (shortcodes.Count > 1) json.WriteStartArray();
            foreach (ParsedShortcode shortcode in shortcodes) Write(json, text, shortcode);
            if (shortcodes.Count > 1) json.WriteEndArray();
        }
        return new RecoveredValue { Status = RecoveryStatus.Exact, Json = bytes.WrittenMemory };
    }

    private static bool IsMereCloser(ParsedShortcode shortcode) => shortcode.Name.Start == shortcode.Range.Start + 2;

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<char> text, ParsedShortcode shortcode)
    {
        json.WriteStartObject();
        json.WriteString("name", text.Slice(shortcode.Name));
        json.WriteStartObject("attributes");
        char closer = text[shortcode.Range.Start] == '{' ? '}' : ']';
        var cursor = new ShortcodeCursor(text, shortcode.Name.Start + shortcode.Name.Length, closer);
        var names = new HashSet<string>(StringComparer.Ordinal);
        int unnamed = 0;
        while (!cursor.TryReadEnd() && cursor.TryReadAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value, out _))
        {
            // As in WordPress, values without a name are numbered.
            string key = name.IsEmpty ? $"{unnamed++}" : name.ToString();
            if (names.Add(key)) json.WriteString(key, value);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
