using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Cleanup.FitJudge.Labels;

/// <summary>
/// Reads labelled texts: JSON Lines, which may be compressed by gzip, each line with <c>text</c> and, where there are leaks, <c>leaks</c>:
/// arrays that begin with start and end in code points. <c>id</c> names it, <c>ignore</c> has ranges that may be either.
/// </summary>
internal static class LabelledTexts
{
    /// <summary>The texts of files, and of the <c>.jsonl</c> and <c>.jsonl.gz</c> files of folders, in the order of their names.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="fields">The fields that say more; where none names a text's group, its id does.</param>
    /// <exception cref="InvalidDataException">A line is no such object; the message says where.</exception>
    public static IEnumerable<LabelledText> Read(IEnumerable<string> paths, LabelFields fields) =>
        paths.SelectMany(FilesOf).SelectMany(file => ReadFile(file, fields));

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.jsonl*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];

    private static IEnumerable<LabelledText> ReadFile(string file, LabelFields fields)
    {
        using FileStream bytes = File.OpenRead(file);
        using Stream content = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
        using var reader = new StreamReader(content, Encoding.UTF8);
        for (int line = 1; reader.ReadLine() is { } json; line++)
        {
            if (json.Length > 0) yield return Parse(json, $"{file}:{line}", fields);
        }
    }

    private static LabelledText Parse(string json, string place, LabelFields fields)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            JsonElement row = document.RootElement;
            string text = row.GetProperty("text").GetString()!;
            var offsets = new CodePointOffsets(text);
            string id = row.TryGetProperty("id", out JsonElement given) ? given.ToString() : place;
            string[] group = [.. fields.Group.Select(field => StringOf(row, field))];
            var labelled = new LabelledText(
                id,
                text,
                group.All(string.IsNullOrEmpty) ? id : string.Join(' ', group),
                Ranges(row, "leaks", offsets),
                Ranges(row, "ignore", offsets));
            return labelled with
            {
                Class = StringOf(row, fields.Class) is { Length: > 0 } named ? named : labelled.Class,
                Facet = StringOf(row, fields.Facet),
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or
            ArgumentException)
        {
            throw new InvalidDataException($"{place}: no labelled text: {exception.Message}", exception);
        }
    }

    private static string StringOf(JsonElement row, string? field) =>
        field is not null && row.TryGetProperty(field, out JsonElement value) ? value.ToString() : "";

    private static ImmutableArray<TextRange> Ranges(JsonElement row, string field, CodePointOffsets offsets) =>
        row.TryGetProperty(field, out JsonElement ranges) && ranges.ValueKind == JsonValueKind.Array
            ? [.. ranges.EnumerateArray().Select(range => RangeOf(range, offsets))]
            : [];

    private static TextRange RangeOf(JsonElement range, CodePointOffsets offsets) => range.GetArrayLength() < 2
        ? throw new JsonException("a range has a start and an end")
        : offsets.Range(range[0].GetInt32(), range[1].GetInt32());
}
