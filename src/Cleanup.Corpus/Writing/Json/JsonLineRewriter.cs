using System.Buffers;
using System.Text.Json;
using Cleanup.Corpus.Pipeline;
using Cleanup.Corpus.Reading.JsonLines;

namespace Cleanup.Corpus.Writing.Json;

/// <summary>
/// Rewrites a line of JSON Lines: the edited ranges of its strings change and the gained fields are appended; every
/// other byte stays, escapes included. A line with nothing to edit stays as it is. Not thread-safe.
/// </summary>
internal sealed class JsonLineRewriter(bool lean)
{
    private static readonly string[] s_gained = [RecordJson.RelatedLinks, RecordJson.Leaks, RecordJson.Edits];
    private readonly RecordJson _json = new(lean);
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _fields = new();

    /// <summary>The line's bytes after cleaning, line ending included; valid until the next call.</summary>
    public ReadOnlySpan<byte> Rewrite(CleanedRecord record)
    {
        var source = (JsonLineRecord)record.Source;
        ReadOnlySpan<byte> line = source.Line.Span;
        if (!record.IsEdited) return line;
        _line.ResetWrittenCount();
        int copied = 0;
        for (int i = 0; i < source.Fields.Length; i++)
        {
            if (record.Fields[i].Result.Edits.IsEmpty) continue;
            JsonField field = source.Fields[i];
            _line.Write(line[copied..field.Start]);
            JsonString.Splice(_line, line.Slice(field.Start, field.Length), record.Fields[i].Result.Edits.AsSpan(), edit => edit.Raw, edit => edit.With);
            copied = field.Start + field.Length;
        }
        int end = line.LastIndexOf((byte)'}');
        _line.Write(line[copied..end]);
        WriteGained(record, JsonPropertyNames.Of(line));
        _line.Write(line[end..]);
        return _line.WrittenSpan;
    }

    /// <summary>Why a record that is edited cannot be rewritten; null when it can.</summary>
    public static string? WhyImpossible(CleanedRecord record)
    {
        List<string> names = JsonPropertyNames.Of(((JsonLineRecord)record.Source).Line.Span);
        foreach (string name in s_gained)
            if (names.Contains(name, StringComparer.Ordinal)) return $"it has a leak to cut, and a field '{name}' already";
        string? twice = record.Fields.Where(field => !field.Result.Edits.IsEmpty)
            .Select(field => field.Name)
            .FirstOrDefault(edited => record.Fields.Count(field => string.Equals(field.Name, edited, StringComparison.Ordinal)) > 1);
        return twice is null ? null : $"it has a leak to cut in a field '{twice}' that occurs twice";
    }

    // What a header said comes last: everything from the related links on is gained, and goes when the line is restored.
    private void WriteGained(CleanedRecord record, List<string> names)
    {
        _fields.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_fields, JsonFormats.SingleLine);
        writer.WriteStartObject();
        _json.WriteGained(writer, record);
        if (record.Article is { } article) HeaderJson.WriteMissing(writer, record, article, names);
        writer.WriteEndObject();
        writer.Flush();
        _line.Write(","u8);
        _line.Write(_fields.WrittenSpan[1..^1]);
    }
}
