using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Warc;

/// <summary>Goes through the records of a WARC file, holding no more than a part of one. Not thread-safe.</summary>
/// <param name="stream">The file; disposed of with this.</param>
internal sealed class WarcRecords(Stream stream) : IDisposable
{
    // A read of so much costs little beside what is done with it, and the memory of a worker little. Only a matter of speed.
    private const int ChunkLength = 64 * 1024;

    // Fields are addresses and hashes: what is longer is none.
    private const int LongestHeader = ChunkLength;

    private readonly byte[] _chunk = new byte[ChunkLength];
    private readonly ByteBuffer _line = new();
    private int _start;
    private int _end;
    private long _left;

    /// <summary>What a record begins with.</summary>
    public static ReadOnlySpan<byte> Mark => "WARC/"u8;

    /// <summary>The place of the record among those of the file, from 1 on.</summary>
    public long Number { get; private set; }

    /// <summary>Goes to the next record, whatever is left of this one.</summary>
    /// <returns>Its header; null at the end of the file.</returns>
    /// <exception cref="CorpusException">There is none where one must be.</exception>
    public WarcHeader? Next()
    {
        while (!ReadBlock().IsEmpty)
        {
        }
        string? line;
        while ((line = ReadLine()) is { Length: 0 })
        {
        }
        if (line is null) return null;
        Number++;
        if (!line.StartsWith(Encoding.ASCII.GetString(Mark), StringComparison.Ordinal)) throw Damaged("does not begin with WARC/");
        WarcHeader header = WarcHeader.Parse(HeaderLines()) ?? throw Damaged("has no Content-Length");
        _left = header.Length;
        return header;
    }

    /// <summary>The next part of the record's block; empty at its end.</summary>
    /// <exception cref="CorpusException">The file ends before it.</exception>
    public ReadOnlySpan<byte> ReadBlock()
    {
        if (_left == 0) return [];
        if (!Fill()) throw Damaged("is cut short");
        int length = (int)Math.Min(_left, _end - _start);
        _left -= length;
        _start += length;
        return _chunk.AsSpan(_start - length, length);
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private List<string> HeaderLines()
    {
        var lines = new List<string>();
        for (int length = 0; ReadLine() is var line and not { Length: 0 };)
        {
            lines.Add(line ?? throw Damaged("is cut short"));
            length += line.Length;
            if (length > LongestHeader) throw Damaged("has a header without an end");
        }
        return lines;
    }

    // Without its ending; null at the end of the file.
    private string? ReadLine()
    {
        _line.Clear();
        while (Fill())
        {
            ReadOnlySpan<byte> rest = _chunk.AsSpan(_start, _end - _start);
            int lineFeed = rest.IndexOf((byte)'\n');
            _line.Write(lineFeed < 0 ? rest : rest[..lineFeed]);
            _start += lineFeed < 0 ? rest.Length : lineFeed + 1;
            if (lineFeed >= 0) return Encoding.UTF8.GetString(_line.Span.TrimEnd((byte)'\r'));
            if (_line.Length > LongestHeader) throw Damaged("has a line without an end in its header");
        }
        return _line.Length == 0 ? null : Encoding.UTF8.GetString(_line.Span);
    }

    private bool Fill()
    {
        if (_start < _end) return true;
        _start = 0;
        _end = stream.Read(_chunk);
        return _end > 0;
    }

    private CorpusException Damaged(string reason) => new($"not WARC: record {Math.Max(Number, 1)} {reason}");
}
