using System.Buffers;

namespace Cleanup.Corpus.Formats.JsonDocuments;

/// <summary>
/// Finds where the records of a JSON document begin and end: it follows strings, and brackets of the sort that the record begins with, and
/// looks at nothing else, so that a record that is no JSON costs itself alone. Goes on where the bytes of an earlier call ended. Not
/// thread-safe.
/// </summary>
internal sealed class ValueScanner
{
    private static readonly SearchValues<byte> _behindScalar = SearchValues.Create(" \t\r\n,[]{}\""u8);

    private byte _opener;
    private byte _closer;
    private int _depth;
    private bool _isInString;
    private bool _isEscaped;
    private bool _isInScalar;

    /// <summary>Whether it is in the midst of a record.</summary>
    public bool IsInside => _depth > 0 || _isInString || _isInScalar;

    /// <summary>Whether that may end where the input does.</summary>
    public bool MayEnd => _isInScalar;

    /// <summary>Whether the array of the records is open.</summary>
    public bool IsInArray { get; private set; }

    /// <summary>
    /// Where the next record begins, the length when that is not in these bytes; where something else stands the complement of its offset.
    /// </summary>
    public int FindStart(ReadOnlySpan<byte> bytes, int at)
    {
        for (; at < bytes.Length; at++)
        {
            switch (bytes[at])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',':
                    break;
                case (byte)'[' when !IsInArray:
                    IsInArray = true;
                    break;
                case (byte)']' when IsInArray:
                    IsInArray = false;
                    break;
                case (byte)']' or (byte)'}' or (byte)':':
                    return ~at;
                default:
                    Begin(bytes[at]);
                    return at;
            }
        }
        return bytes.Length;
    }

    /// <summary>The offset behind the record that was begun; -1 when it does not end in these bytes.</summary>
    public int FindEnd(ReadOnlySpan<byte> bytes, int at)
    {
        if (_isInScalar) return EndOfScalar(bytes, at);
        while (at < bytes.Length)
        {
            int next = _isInString ? EndOfString(bytes, at) : bytes[at..].IndexOfAny((byte)'"', _opener, _closer) + at + 1;
            if (next <= at) return -1;
            at = next;
            if (!_isInString) Follow(bytes[at - 1]);
            else _isInString = false;
            if (!IsInside) return at;
        }
        return -1;
    }

    private void Begin(byte first)
    {
        _isInScalar = first is not ((byte)'"' or (byte)'{' or (byte)'[');
        _opener = first;
        _closer = first == '[' ? (byte)']' : (byte)'}';
    }

    private int EndOfScalar(ReadOnlySpan<byte> bytes, int at)
    {
        int length = bytes[at..].IndexOfAny(_behindScalar);
        if (length < 0) return -1;
        _isInScalar = false;
        return at + length;
    }

    private void Follow(byte mark)
    {
        if (mark == '"') _isInString = true;
        else _depth += mark == _opener ? 1 : -1;
    }

    private int EndOfString(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            if (_isEscaped)
            {
                _isEscaped = false;
                at++;
                continue;
            }
            int next = bytes[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0) return -1;
            at += next + 1;
            if (bytes[at - 1] == '"') return at;
            _isEscaped = true;
        }
        return -1;
    }
}
