using System.Security.Cryptography;
using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Reading.Encodings;

/// <summary>
/// Decodes a file's bytes: by the encoding the user names, else by byte order mark, else as UTF-8, else by detection.
/// Nothing is ever replaced by U+FFFD, and what would not encode to the same bytes again is refused. Thread-safe.
/// </summary>
internal sealed class TextDecoder
{
    // UTF-32 first: its little-endian mark begins with that of UTF-16.
    private static readonly SourceEncoding[] s_marked =
        [.. ((string[])["utf-8", "utf-32le", "utf-32be", "utf-16le", "utf-16be"]).Select(name => SourceEncoding.Get(name, hasByteOrderMark: true))];

    private readonly SourceEncoding? _named;

    /// <summary>A decoder that uses the named encoding, or lets the bytes decide.</summary>
    /// <exception cref="CorpusException">There is no such encoding.</exception>
    public TextDecoder(string? encodingName = null) =>
        _named = encodingName is null ? null : SourceEncoding.Get(encodingName, hasByteOrderMark: false);

    /// <summary>Decodes the bytes of a whole file.</summary>
    /// <exception cref="CorpusException">They are not valid in the encoding, or no encoding is found.</exception>
    public DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        SourceEncoding encoding = EncodingOf(bytes);
        string text;
        try
        {
            text = encoding.Decode(bytes[(encoding.HasByteOrderMark ? encoding.ByteOrderMark.Length : 0)..]);
        }
        catch (DecoderFallbackException exception)
        {
            int offset = exception.Index + (encoding.HasByteOrderMark ? encoding.ByteOrderMark.Length : 0);
            throw new CorpusException($"not valid {encoding.Name}: the first bad byte is at offset {offset}");
        }
        // Some encodings write one text in many ways (escape sequences, duplicate code points): restore could not tell which.
        if (!encoding.Encode(text).AsSpan().SequenceEqual(bytes))
            throw new CorpusException($"decoding it as {encoding.Name} loses bytes: it could not be restored");
        return new DecodedText(text, encoding, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private SourceEncoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (_named is not null) return _named.With(hasByteOrderMark: StartsWithMark(bytes, _named));
        foreach (SourceEncoding marked in s_marked)
            if (StartsWithMark(bytes, marked)) return marked;
        return EncodingDetector.Detect(bytes) ??
            throw new CorpusException($"not UTF-8, and no other encoding is sure: the first bad byte is at offset {Utf8Text.IndexOfInvalid(bytes)}; name the encoding with --encoding");
    }

    private static bool StartsWithMark(ReadOnlySpan<byte> bytes, SourceEncoding encoding) =>
        encoding.ByteOrderMark.Length > 0 && bytes.StartsWith(encoding.ByteOrderMark);
}
