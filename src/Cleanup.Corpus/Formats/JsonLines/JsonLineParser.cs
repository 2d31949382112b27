using System.Text.Json;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Reads a line as a record. Thread-safe.</summary>
internal sealed class JsonLineParser(ReadOptions options)
{
    private readonly JsonFieldScanner _scanner = new(new FieldSelector(options.Fields), options.MaxJsonDepth);

    /// <summary>The record of a line, or of an object over several; null for one that holds nothing.</summary>
    /// <param name="input">The input.</param>
    /// <param name="line">The line it begins in.</param>
    /// <param name="number">Its place among the records.</param>
    /// <param name="original">Its bytes.</param>
    /// <exception cref="CorpusException">It is no JSON object in UTF-8.</exception>
    public JsonLineRecord? Parse(InputFile input, long line, long number, ReadOnlySpan<byte> original)
    {
        DamagedLine? damaged = Utf8Validity.IsValid(original) ? null : Mend(original);
        byte[] bytes = damaged?.Line ?? original.ToArray();
        if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty) return null;
        JsonLineContent content = Scan(bytes);
        return new JsonLineRecord
        {
            Input = input,
            Id = content.Id is { Length: > 0 } own ? own : input.Format.IdOf(input, number),
            Url = content.Url,
            Bytes = bytes,
            BadBytes = damaged?.Locate() ?? [],
            Number = line,
            IsLine = input.Format.HandsOnJsonLines,
            Strings = content.Fields,
        };
    }

    private DamagedLine Mend(ReadOnlySpan<byte> line) => options.BadBytes != BadBytesPolicy.Refuse
        ? DamagedLine.Mend(line, options.BadBytes)
        : throw new CorpusException($"not valid UTF-8 at byte {Utf8Text.IndexOfInvalid(line)}; --on-bad-bytes reads it all the same");

    private static string PlaceOf(JsonException exception) => exception.LineNumber > 0
        ? $"byte {exception.BytePositionInLine} of its line {exception.LineNumber + 1}"
        : $"byte {exception.BytePositionInLine}";

    private JsonLineContent Scan(ReadOnlySpan<byte> line)
    {
        if (line.TrimStart(" \t"u8)[0] != '{') throw new CorpusException("not a JSON object");
        try
        {
            return _scanner.Scan(line.TrimEnd("\r\n"u8));
        }
        catch (JsonException exception)
        {
            throw new CorpusException($"not a JSON object: it goes wrong at {PlaceOf(exception)}", exception);
        }
    }
}
