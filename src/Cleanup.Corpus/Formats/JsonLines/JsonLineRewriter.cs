using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Rewrites a line of JSON Lines: the edited ranges of its strings change and the gained fields are appended; every
/// other byte stays, escapes included. A line of which there is nothing to say stays as it is. Thread-safe.
/// </summary>
internal static class JsonLineRewriter
{
    /// <summary>Writes the line's bytes after cleaning, line ending included.</summary>
    /// <param name="source">The line.</param>
    /// <param name="record">The line cleaned.</param>
    /// <param name="form">What is written of what was found.</param>
    /// <param name="output">Where to.</param>
    public static void Rewrite(JsonLineRecord source, CleanedRecord record, RecordForm form, IBufferWriter<byte> output)
    {
        ReadOnlySpan<byte> line = source.Bytes.Span;
        if (!record.HasNews && source.BadBytes.IsEmpty)
        {
            output.Write(line);
            return;
        }
        int copied = 0;
        for (int i = 0; i < source.Strings.Length; i++)
        {
            if (record.Fields[i].Result.Edits.IsEmpty) continue;
            JsonField field = source.Strings[i];
            output.Write(line[copied..field.Start]);
            JsonString.Splice(output, line.Slice(field.Start, field.Length), record.Fields[i].Result.Edits.AsSpan(), edit => edit.Raw,
                edit => edit.With);
            copied = field.Start + field.Length;
        }
        int end = line.LastIndexOf((byte)'}');
        output.Write(line[copied..end]);
        WriteGained(source, record, form, output);
        output.Write(line[end..]);
    }

    // What a header said comes last: everything from the first gained field on goes when the line is restored.
    private static void WriteGained(JsonLineRecord source, CleanedRecord record, RecordForm form, IBufferWriter<byte> output)
    {
        List<string> names = JsonPropertyNames.Of(source.Bytes.Span);
        var fields = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(fields, JsonFormats.SingleLine);
        writer.WriteStartObject();
        string? nest = GainedFields.NestFor(names, form.Into);
        if (nest is not null) writer.WriteStartObject(nest);
        new RecordJson(form.Lean).WriteGained(writer, record, source.BadBytes);
        if (nest is not null) writer.WriteEndObject();
        if (record.Article is { } article) HeaderJson.WriteMissing(writer, record, article, names);
        writer.WriteEndObject();
        writer.Flush();
        output.Write(","u8);
        output.Write(fields.WrittenSpan[1..^1]);
    }
}
