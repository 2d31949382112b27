using System.Text;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Warc;

/// <summary>
/// The texts of a WARC file as JSON Lines, made as they are read: whatever reads lines reads it. Not thread-safe.
/// </summary>
/// <param name="records">The file; disposed of with this.</param>
internal sealed class WarcLines(WarcRecords records) : ReadOnlyStream
{
    private readonly ByteBuffer _made = new();
    private int _given;
    private bool _isInText;
    private bool _hasText;

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The file is damaged, or holds no text.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (_given == _made.Length)
        {
            _made.Clear();
            _given = 0;
            if (!Make()) return 0;
        }
        ReadOnlySpan<byte> part = _made.Span[_given..];
        part = part[..Math.Min(part.Length, buffer.Length)];
        part.CopyTo(buffer);
        _given += part.Length;
        return part.Length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) records.Dispose();
        base.Dispose(disposing);
    }

    private bool Make()
    {
        if (_isInText)
        {
            GoOn();
            return true;
        }
        while (records.Next() is { } header)
        {
            if (!header.IsText) continue;
            Begin(header);
            return true;
        }
        if (!_hasText && records.Number > 0)
            throw new CorpusException(
                "holds no texts, which are conversion records as WET files have them: extract those of its pages first");
        return false;
    }

    private void Begin(WarcHeader header)
    {
        _isInText = _hasText = true;
        _made.Write("{"u8);
        Write("id", header["WARC-Record-ID"]?.Trim('<', '>'));
        Write("url", header["WARC-Target-URI"]?.Trim('<', '>'));
        // When it was fetched, which is no date of the article: no name that is taken for one.
        Write("crawled", header["WARC-Date"]);
        Write("languages", header["WARC-Identified-Content-Language"]);
        JsonBytes.WriteName(_made, RecordJson.Text);
        _made.Write("\""u8);
    }

    private void GoOn()
    {
        ReadOnlySpan<byte> part = records.ReadBlock();
        JsonBytes.WriteInside(_made, part);
        if (!part.IsEmpty) return;
        _made.Write("\"}\n"u8);
        _isInText = false;
    }

    private void Write(string name, string? value)
    {
        if (value is null) return;
        JsonBytes.WriteName(_made, name);
        JsonBytes.WriteString(_made, Encoding.UTF8.GetBytes(value));
        _made.Write(","u8);
    }
}
