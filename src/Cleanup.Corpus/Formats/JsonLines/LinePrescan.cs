using System.Runtime.CompilerServices;
using System.Text;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>
/// Goes through a line from mark to mark and tells whether it is a record in which nothing can be found: one that need not be parsed. What
/// is wrong with a line, and what may be found in it, is for the parser to say: here it only does not pass. Not thread-safe.
/// </summary>
/// <param name="selector">The strings to scan.</param>
/// <param name="maxDepth">How deep arrays and objects may nest.</param>
internal sealed class LinePrescan(FieldSelector selector, int maxDepth)
{
    private readonly PropertyNames _names = new(selector);
    private readonly ContainerStack _open = new(maxDepth);
    private readonly LineIndex _index = new();
    private readonly ByteBuffer _unescaped = new();
    private readonly List<string> _fields = [];

    // The next mark of the index: each is gone by when its place is.
    private int _mark;

    // The name of the record's own array or object of which strings are scanned, where it is open.
    private string? _inside;

    /// <summary>The names of the strings of the line that were looked at, duplicates too.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>Whether a string of the line was looked at.</summary>
    public bool HasLooked { get; private set; }

    /// <summary>Whether a line is a record in which nothing can be found.</summary>
    /// <param name="line">The line in valid UTF-8, without its line ending.</param>
    /// <param name="consumer">Looks for leaks.</param>
    public bool Passes(ReadOnlySpan<byte> line, RecordConsumer consumer)
    {
        int at = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (at < 0 || line[at] != '{' || !_index.TryRead(line)) return false;
        _open.Clear();
        _fields.Clear();
        HasLooked = false;
        _mark = 0;
        _inside = null;
        // The name under which a string is scanned; null when it is not.
        string? field = null;
        do
        {
            bool opens = line[at] is (byte)'{' or (byte)'[';
            // Where strings inside are selected by their paths all are looked at.
            if (opens && field is not null && _open.Depth == 1 && !selector.LooksInside) _inside = field;
            if (opens) at = _open.TryOpen(line[at] == '{') ? Behind(at) : -1;
            else at = line[at] == '"' ? BehindString(line, at, field, consumer) : ValueScan.EndOf(line, at);
            if (at < 0) return false;
            if (field is not null && !opens && line[at - 1] == '"') _fields.Add(field);
            at = NextValue(line, at, opens, out field);
        }
        while (at >= 0 && at < line.Length);
        return at == line.Length && _open.Depth == 0;
    }

    // Closes what ends behind a value, and goes on to the next: -1 where there must be one and is none, the line's end behind the last.
    private int NextValue(ReadOnlySpan<byte> line, int at, bool isFirst, out string? field)
    {
        field = null;
        for (; _open.Depth > 0; isFirst = false)
        {
            at = BehindBlanks(line, at);
            if (at == line.Length) return -1;
            byte closer = _open.IsInObject ? (byte)'}' : (byte)']';
            if (line[at] == closer)
            {
                at = Behind(at);
                _open.Close();
                if (_open.Depth == 1) _inside = null;
                continue;
            }
            if (!isFirst)
            {
                if (line[at] != ',') return -1;
                at = BehindBlanks(line, Behind(at));
            }
            if (at < line.Length && _open.IsInObject) at = BehindName(line, at, out field);
            else if (_open.Depth == 2) field = _inside;
            return at == line.Length ? -1 : at;
        }
        return BehindBlanks(line, at) == line.Length ? line.Length : -1;
    }

    private int BehindName(ReadOnlySpan<byte> line, int at, out string? field)
    {
        field = null;
        if (line[at] != '"') return -1;
        int end = EndOfString();
        if (_open.Depth == 1)
        {
            ReadOnlySpan<byte> name = line[(at + 1)..end];
            // One that is spelt in another way is the parser's.
            if (name.Contains((byte)'\\')) return -1;
            field = _names.FieldOf(name);
        }
        else if (_open.Depth == 2 && _inside is not null)
        {
            ReadOnlySpan<byte> name = line[(at + 1)..end];
            if (name.Contains((byte)'\\')) return -1;
            if (selector.SelectsInside(Encoding.UTF8.GetString(name))) field = _inside;
        }
        at = BehindBlanks(line, end + 1);
        return at < line.Length && line[at] == ':' ? BehindBlanks(line, Behind(at)) : -1;
    }

    private int BehindString(ReadOnlySpan<byte> line, int at, string? field, RecordConsumer consumer)
    {
        int end = EndOfString();
        // Which strings inside of others are scanned is told by their path: here all are, where any may be.
        if (field is null && !(selector.LooksInside && _open.Depth > 1)) return end + 1;
        HasLooked = true;
        ReadOnlySpan<byte> text = line[(at + 1)..end];
        int escape = text.IndexOf((byte)'\\');
        if (escape >= 0)
        {
            _unescaped.Clear();
            StringUnescape.Append(_unescaped, text, escape);
            text = _unescaped.Span;
        }
        return consumer.MayHaveLeaks(text, isArticle: false) ? -1 : end + 1;
    }

    private int Behind(int at)
    {
        _mark++;
        return at + 1;
    }

    // Between two quotation marks nothing is marked, and none stands alone.
    private int EndOfString()
    {
        int end = _index.Places[_mark + 1];
        _mark += 2;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BehindBlanks(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
        return at;
    }
}
