using System.Text;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Columns of a line of JSON Lines, as an editor counts them, and the strings that they stand in. Thread-safe.</summary>
internal static class JsonLineColumns
{
    /// <summary>The place in a scanned string that stands at a column; null when none does.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The 1-based column, in code points.</param>
    /// <returns>The index of the field, and the offset in its text in UTF-16 units.</returns>
    public static (int Field, int Offset)? Find(JsonLineRecord line, int column)
    {
        ArgumentNullException.ThrowIfNull(line);
        int at = OffsetOf(line.Bytes.Span, column);
        for (int i = 0; i < line.Strings.Length; i++)
        {
            JsonField field = line.Strings[i];
            if (at < field.Start || at >= field.Start + field.Length) continue;
            ReadOnlySpan<byte> escaped = line.Bytes.Span.Slice(field.Start, field.Length);
            // A column inside an escape is of what the escape stands for.
            int character = 0;
            for (int next; (next = JsonString.Advance(escaped, character, 1)) <= at - field.Start; character = next)
            {
            }
            return (i, JsonString.Unescape(escaped[..character]).Length);
        }
        return null;
    }

    // In bytes; behind the line when it has no such column.
    private static int OffsetOf(ReadOnlySpan<byte> line, int column)
    {
        int offset = 0;
        for (int before = 1; before < column && offset < line.Length; before++)
        {
            Rune.DecodeFromUtf8(line[offset..], out _, out int length);
            offset += length;
        }
        return offset;
    }
}
