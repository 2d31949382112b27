using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Charsets;

/// <summary>
/// Decodes a file's bytes: by the encoding the user names, else by byte order mark, else as UTF-8, else by detection.
/// Bytes that are no text are refused unless the user says what to do with them, and what would not encode to the same
/// bytes again always is. Thread-safe.
/// </summary>
internal sealed class TextDecoder
{
    // UTF-32 first: its little-endian mark begins with that of UTF-16.
    private static readonly SourceEncoding[] _marked =
        [.. ((string[])["utf-8", "utf-32le", "utf-32be", "utf-16le", "utf-16be"])
            .Select(name => SourceEncoding.Get(name, hasByteOrderMark: true))];

    private readonly SourceEncoding? _named;
    private readonly BadBytesPolicy _policy;

    /// <summary>A decoder that uses the named encoding, or lets the bytes decide.</summary>
    /// <exception cref="CorpusException">There is no such encoding.</exception>
    public TextDecoder(string? encodingName = null, BadBytesPolicy policy = BadBytesPolicy.Refuse)
    {
        _named = encodingName is null ? null : SourceEncoding.Get(encodingName, hasByteOrderMark: false);
        _policy = policy;
    }

    /// <summary>Decodes the bytes of a whole file.</summary>
    /// <exception cref="CorpusException">They are not valid in the encoding, or no encoding is found.</exception>
    public DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        SourceEncoding encoding = EncodingOf(bytes);
        int mark = encoding.HasByteOrderMark ? encoding.ByteOrderMark.Length : 0;
        string text = Decode(encoding, bytes[mark..], mark, out ImmutableArray<BadBytes> badBytes);
        // Some encodings write one text in many ways (escape sequences, duplicate code points): restore could not tell which. Valid UTF-8
        // does not.
        bool isSure = encoding.IsUtf8 && badBytes.IsEmpty;
        if (!isSure && !encoding.Encode(text, badBytes).AsSpan().SequenceEqual(bytes)) throw encoding.LosesBytes();
        return new DecodedText(text, encoding, Convert.ToHexStringLower(SHA256.HashData(bytes))) { BadBytes = badBytes };
    }

    /// <summary>The encoding that the first bytes of an input tell; null when they do not.</summary>
    public static SourceEncoding? Tell(ReadOnlySpan<byte> first)
    {
        foreach (SourceEncoding marked in _marked)
            if (StartsWithMark(first, marked)) return marked;
        return EncodingDetector.Detect(first);
    }

    private string Decode(SourceEncoding encoding, ReadOnlySpan<byte> bytes, int mark, out ImmutableArray<BadBytes> badBytes)
    {
        try
        {
            badBytes = [];
            return encoding.Decode(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            return _policy != BadBytesPolicy.Refuse
                ? LenientDecoder.Decode(encoding, bytes, _policy, out badBytes)
                : throw BadByte(encoding.Name, exception.Index + mark);
        }
    }

    private SourceEncoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (_named is not null) return _named.With(hasByteOrderMark: StartsWithMark(bytes, _named));
        if (Tell(bytes) is { } told) return told;
        bool isBinary = bytes.Contains((byte)0);
        if (_policy != BadBytesPolicy.Refuse && !isBinary) return SourceEncoding.Utf8;
        int bad = Utf8Text.IndexOfInvalid(bytes);
        if (!isBinary && Utf8Text.IsDamaged(bytes)) throw BadByte(SourceEncoding.Utf8.Name, bad);
        string orRead = isBinary ? "" : ", or read it as UTF-8 with --on-bad-bytes";
        throw new CorpusException(
            $"not UTF-8, and no other encoding is sure: the first bad byte is at offset {bad}; name the encoding with --encoding{orRead}");
    }

    private static CorpusException BadByte(string encoding, int offset) =>
        new($"not valid {encoding}: the first bad byte is at offset {offset}; --on-bad-bytes reads it all the same");

    private static bool StartsWithMark(ReadOnlySpan<byte> bytes, SourceEncoding encoding) =>
        encoding.ByteOrderMark.Length > 0 && bytes.StartsWith(encoding.ByteOrderMark);
}
