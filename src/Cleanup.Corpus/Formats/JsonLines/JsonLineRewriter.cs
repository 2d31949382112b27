using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Rewrites a line of JSON Lines: the edited ranges of its strings change and the gained fields are appended; every
/// other byte stays, escapes included. A line of which there is nothing to say stays as it is. Not thread-safe.
/// </summary>
internal sealed class JsonLineRewriter(bool lean)
{
    private readonly RecordJson _json = new(lean);
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _fields = new();

    /// <summary>The line's bytes after cleaning, line ending included; valid until the next call.</summary>
    public ReadOnlySpan<byte> Rewrite(CleanedRecord record)
    {
        var source = (JsonLineRecord)record.Source;
        ReadOnlySpan<byte> line = source.Line.Span;
        if (!record.IsEdited && !record.HasFaults && source.BadBytes.IsEmpty) return line;
        _line.ResetWrittenCount();
        int copied = 0;
        for (int i = 0; i < source.Fields.Length; i++)
        {
            if (record.Fields[i].Result.Edits.IsEmpty) continue;
            JsonField field = source.Fields[i];
            _line.Write(line[copied..field.Start]);
            JsonString.Splice(_line, line.Slice(field.Start, field.Length), record.Fields[i].Result.Edits.AsSpan(), edit => edit.Raw,
                edit => edit.With);
            copied = field.Start + field.Length;
        }
        int end = line.LastIndexOf((byte)'}');
        _line.Write(line[copied..end]);
        WriteGained(record, JsonPropertyNames.Of(line));
        _line.Write(line[end..]);
        return _line.WrittenSpan;
    }

    /// <summary>Refuses an edited record that could not be restored.</summary>
    /// <exception cref="CorpusException">It is one.</exception>
    public static void ThrowIfImpossible(CleanedRecord record)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> twice = [.. record.Fields.Select(field => field.Name).Where(name => !seen.Add(name))];
        if (record.Fields.FirstOrDefault(field => !field.Result.Edits.IsEmpty && twice.Contains(field.Name)) is { } edited)
            throw new CorpusException($"it has a leak to cut in a field '{edited.Name}' that occurs twice");
    }

    // What a header said comes last: everything from the first gained field on goes when the line is restored.
    private void WriteGained(CleanedRecord record, List<string> names)
    {
        _fields.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_fields, JsonFormats.SingleLine);
        writer.WriteStartObject();
        string? nest = GainedFields.NestFor(names);
        if (nest is not null) writer.WriteStartObject(nest);
        _json.WriteGained(writer, record);
        if (nest is not null) writer.WriteEndObject();
        if (record.Article is { } article) HeaderJson.WriteMissing(writer, record, article, names);
        writer.WriteEndObject();
        writer.Flush();
        _line.Write(","u8);
        _line.Write(_fields.WrittenSpan[1..^1]);
    }
}
