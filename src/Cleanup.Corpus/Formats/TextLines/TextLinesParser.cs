using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.TextLines;

/// <summary>Makes a JSON object of each line, with its text, and reads that as a record. A blank line is none.</summary>
internal sealed class TextLinesParser : LinesParser
{
    private readonly ByteBuffer _json = new();

    /// <summary>A parser with the given options.</summary>
    /// <exception cref="CorpusException">The options name an encoding in which a line feed may be part of something else.</exception>
    public TextLinesParser(ReadOptions options)
        : base(options with { Fields = [] }, namedFields: 0)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.EncodingName is { } name && !SourceEncoding.Get(name, hasByteOrderMark: false).IsUtf8)
            throw new CorpusException("texts, one a line, are read as UTF-8: --encoding is for files that are one text, and for tables");
    }

    /// <inheritdoc/>
    protected override string Name => "a file of texts, one a line,";

    /// <inheritdoc/>
    protected override void Parse(ReadOnlySpan<byte> line, long number, RecordConsumer consumer)
    {
        ArgumentNullException.ThrowIfNull(consumer);
        ReadOnlySpan<byte> text = line.TrimEnd("\r\n"u8);
        if (text.Trim(" \t"u8).IsEmpty)
        {
            consumer.TakeBlank(number, line);
            return;
        }
        _json.Clear();
        _json.Write("{"u8);
        JsonBytes.WriteName(_json, RecordJson.Text);
        JsonBytes.WriteString(_json, text);
        _json.Write("}\n"u8);
        Objects.ParseRow(_json.Span, number, line, textEnding: line[text.Length..]);
    }
}
