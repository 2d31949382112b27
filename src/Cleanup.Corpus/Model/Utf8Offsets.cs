namespace Cleanup.Corpus;

/// <summary>
/// Converts offsets in a text from UTF-16 units to bytes of UTF-8; a lone surrogate counts three. Building it is linear, a look-up nearly
/// free. Immutable and thread-safe.
/// </summary>
internal sealed class Utf8Offsets
{
    // See TextPositions. Only a matter of speed.
    private const int BlockLength = 512;
    private readonly string _text;
    private readonly int[] _bytesBefore;

    public Utf8Offsets(string text)
    {
        _text = text;
        _bytesBefore = new int[(text.Length / BlockLength) + 1];
        for (int block = 1; block < _bytesBefore.Length; block++)
            _bytesBefore[block] = _bytesBefore[block - 1] + Count((block - 1) * BlockLength, block * BlockLength);
    }

    /// <summary>How many bytes stand before an offset.</summary>
    public int Before(int offset)
    {
        int block = offset / BlockLength;
        return _bytesBefore[block] + Count(block * BlockLength, offset);
    }

    // Of a pair, which may stand in two blocks, the first unit counts three and the second one.
    private int Count(int start, int end)
    {
        int bytes = 0;
        for (int i = start; i < end; i++)
        {
            bytes += _text[i] switch
            {
                < '\x80' => 1,
                < '\u0800' => 2,
                _ when i > 0 && char.IsSurrogatePair(_text[i - 1], _text[i]) => 1,
                _ => 3,
            };
        }
        return bytes;
    }
}
