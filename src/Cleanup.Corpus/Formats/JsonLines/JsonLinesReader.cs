using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Reads JSON Lines (jsonlines.org) line by line. A line that is no record is reported, kept verbatim with the
/// rejects, and the reading goes on.
/// </summary>
internal sealed class JsonLinesReader
{
    private readonly JsonFieldScanner _scanner;
    private readonly int _recordLimit;
    private readonly BadBytesPolicy _badBytes;
    private readonly ImmutableArray<string> _namedFields;
    private readonly RejectedLines _rejected;
    private readonly ProblemLog _log;

    /// <summary>A reader with the given options.</summary>
    /// <param name="options">The fields to scan and the limits.</param>
    /// <param name="rejected">Takes the bad lines.</param>
    /// <param name="log">Gets warnings.</param>
    public JsonLinesReader(ReadOptions options, RejectedLines rejected, ProblemLog log)
    {
        ArgumentNullException.ThrowIfNull(options);
        _scanner = new JsonFieldScanner(new FieldSelector(options.Fields), options.MaxJsonDepth);
        _recordLimit = options.RecordLimit;
        _badBytes = options.BadBytes;
        _namedFields = [.. options.Fields.Where(field => !FieldSelector.IsEverything(field))
            .Select(field => field.StartsWith('/') ? JsonPath.FieldName(field) : field)];
        _rejected = rejected;
        _log = log;
    }

    /// <summary>Reads the input's lines, as they are asked for.</summary>
    /// <exception cref="CorpusException">It is in UTF-16 or UTF-32.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public IEnumerable<JsonLineRecord> Read(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using Stream stream = input.Open();
        var lines = new LineReader(stream, _recordLimit);
        var unseen = _namedFields.ToHashSet(StringComparer.Ordinal);
        for (long number = 1; lines.TryRead(out LineSegment segment); number++)
        {
            ReadOnlySpan<byte> line = number == 1 ? WithoutMark(segment.Bytes) : segment.Bytes;
            if (!segment.EndsLine || ContentLength(line) > _recordLimit)
            {
                _rejected.Reject(input, number, line, new CorpusException(RecordTooLarge.Reason(_recordLimit)));
                while (!segment.EndsLine && lines.TryRead(out segment)) _rejected.Continue(segment.Bytes);
                continue;
            }
            if (Parse(input, number, line) is not { } record) continue;
            if (unseen.Count > 0) unseen.ExceptWith(record.Fields.Select(field => field.Name));
            yield return record;
        }
        // A mistyped name would pass every leak by.
        foreach (string name in unseen.Order(StringComparer.Ordinal))
            _log.Report(new Problem(ProblemKind.Warning, input.Path, $"no record has a string '{name}' (--field)"));
    }

    // RFC 8259 §8.1 forbids a byte order mark; a reader may ignore it, a writer must not write it.
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || line.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new CorpusException("in UTF-16 or UTF-32; JSON Lines are UTF-8");
        return line.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? line[3..] : line;
    }

    private static int ContentLength(ReadOnlySpan<byte> line) => line.TrimEnd("\r\n"u8).Length;

    private JsonLineRecord? Parse(InputFile input, long number, ReadOnlySpan<byte> line)
    {
        try
        {
            return Read(input, number, line.ToArray());
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            _rejected.Reject(input, number, line, exception);
            return null;
        }
    }

    private JsonLineRecord Read(InputFile input, long number, byte[] original)
    {
        DamagedLine? damaged = Utf8.IsValid(original) ? null : Mend(original);
        byte[] line = damaged?.Line ?? original;
        bool isBlank = line.AsSpan().Trim(" \t\r\n"u8).IsEmpty;
        JsonLineContent content = isBlank ? new JsonLineContent([], Id: null, Url: null) : Scan(line);
        return new JsonLineRecord
        {
            Input = input,
            Id = content.Id is { Length: > 0 } own ? own : string.Create(CultureInfo.InvariantCulture, $"{input.Id}:{number}"),
            Url = content.Url,
            Line = line,
            Original = original,
            BadBytes = damaged?.Locate() ?? [],
            Number = number,
            Fields = content.Fields,
            IsBlank = isBlank,
        };
    }

    private DamagedLine Mend(byte[] line) => _badBytes != BadBytesPolicy.Refuse
        ? DamagedLine.Mend(line, _badBytes)
        : throw new CorpusException($"not valid UTF-8 at byte {Utf8Text.IndexOfInvalid(line)}; --on-bad-bytes reads it all the same");

    private JsonLineContent Scan(ReadOnlySpan<byte> line)
    {
        if (line.TrimStart(" \t"u8)[0] != '{') throw new CorpusException("not a JSON object");
        try
        {
            return _scanner.Scan(line.TrimEnd("\r\n"u8));
        }
        catch (JsonException exception)
        {
            throw new CorpusException($"not a JSON object: it goes wrong at byte {exception.BytePositionInLine}", exception);
        }
    }
}
