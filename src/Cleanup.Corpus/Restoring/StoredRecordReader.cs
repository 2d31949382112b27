using System.Runtime.InteropServices;
using System.Text.Json;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Restoring;

/// <summary>Reads records back: a <c>.json</c> file as one object or an array, anything else as JSON Lines, blank ones too.</summary>
internal sealed class StoredRecordReader(int recordLimit, ProblemLog log)
{
    public IEnumerable<StoredRecord> Read(InputFile input) =>
        Path.GetExtension(CompressionFormat.NameOfContent(input.Path)).Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? ReadDocument(input)
            : ReadLines(input);

    private IEnumerable<StoredRecord> ReadLines(InputFile input)
    {
        using Stream stream = input.Open();
        var lines = new LineReader(stream, recordLimit);
        for (long number = 1; lines.TryRead(out LineSegment segment); number++)
        {
            string place = $"{input.Path}:{number}";
            if (!segment.EndsLine)
            {
                log.Report(new Problem(ProblemKind.Error, place, RecordTooLarge.Reason(recordLimit)));
                while (!segment.EndsLine && lines.TryRead(out segment)) continue;
            }
            else if (Utf8Text.IndexOfInvalid(segment.Bytes) is >= 0 and var offset)
            {
                log.Report(new Problem(ProblemKind.Error, place, $"not valid UTF-8 at byte {offset}"));
            }
            else
            {
                yield return new StoredRecord(place, segment.Bytes.ToArray());
            }
        }
    }

    private static IEnumerable<StoredRecord> ReadDocument(InputFile input)
    {
        using Stream stream = input.Open();
        using JsonDocument document = Parse(stream);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Array)
        {
            yield return new StoredRecord(input.Path, LineOf(root));
            yield break;
        }
        int index = 0;
        foreach (JsonElement element in root.EnumerateArray())
            yield return new StoredRecord($"{input.Path}: record {++index}", LineOf(element));
    }

    private static JsonDocument Parse(Stream stream)
    {
        try
        {
            return JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        }
        catch (JsonException exception)
        {
            throw new CorpusException($"not JSON: it goes wrong in line {exception.LineNumber + 1}");
        }
    }

    private static byte[] LineOf(JsonElement element) =>
        [.. SingleLineJson.Of(JsonMarshal.GetRawUtf8Value(element).ToArray()).Span, (byte)'\n'];
}
