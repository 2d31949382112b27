using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Charsets;

/// <summary>The encoding of a text file. It never replaces what it cannot convert: it fails. Immutable and thread-safe.</summary>
public sealed class SourceEncoding
{
    private readonly Encoding _encoding;

    static SourceEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private SourceEncoding(Encoding encoding, bool hasByteOrderMark)
    {
        _encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static SourceEncoding Utf8 { get; } = Get("utf-8", hasByteOrderMark: false);

    /// <summary>
    /// The encoding's IANA name in lower case, with its byte order where it has one: <c>utf-8</c>, <c>utf-16le</c>, <c>windows-1252</c>.
    /// </summary>
    // .NET says utf-16 and utf-32 for the little-endian ones; by RFC 2781 that would be big-endian without a mark.
    public string Name => _encoding.WebName.ToLowerInvariant() switch { "utf-16" => "utf-16le", "utf-32" => "utf-32le", var name => name };

    /// <summary>Whether the file starts with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The bytes of the encoding's byte order mark; empty when it has none.</summary>
    internal ReadOnlySpan<byte> ByteOrderMark => _encoding.Preamble;

    /// <summary>The encoding with the given IANA name, an alias of it that people use (utf8, utf-8-sig, cp1252), or its number.</summary>
    /// <exception cref="CorpusException">There is no such encoding.</exception>
    public static SourceEncoding Get(string name, bool hasByteOrderMark)
    {
        try
        {
            return new SourceEncoding(Find(name), hasByteOrderMark);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new CorpusException($"there is no encoding '{name}'; IANA has names such as windows-1252 and shift_jis");
        }
    }

    private static Encoding Find(string name)
    {
        string number = name.StartsWith("cp", StringComparison.OrdinalIgnoreCase) ? name[2..] : name;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0)
            return Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        // As Python calls them.
        bool isUtf8 = name.ToLowerInvariant() is "utf8" or "utf-8-sig" or "utf_8" or "utf_8_sig";
        return Encoding.GetEncoding(isUtf8 ? "utf-8" : name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    internal SourceEncoding With(bool hasByteOrderMark) => new(_encoding, hasByteOrderMark);

    /// <summary>Whether this is UTF-8.</summary>
    internal bool IsUtf8 => _encoding is UTF8Encoding;

    /// <summary>The parts of bytes without their byte order mark that are not valid, in order.</summary>
    internal List<Range> FindBadBytes(ReadOnlySpan<byte> bytes)
    {
        var finder = new BadBytesFinder();
        var encoding = (Encoding)_encoding.Clone();
        encoding.DecoderFallback = finder;
        encoding.GetCharCount(bytes);
        return finder.Found;
    }

    /// <summary>A stream in UTF-8 of one in this encoding; disposes of it.</summary>
    internal Stream Transcode(Stream stream) => Encoding.CreateTranscodingStream(stream, _encoding, Encoding.UTF8);

    /// <summary>The words for bytes that decoding does not keep.</summary>
    internal CorpusException LosesBytes() => new($"decoding it as {Name} loses bytes: it could not be restored");

    /// <summary>Decodes bytes without their byte order mark.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not valid; its index is the first such byte.</exception>
    internal string Decode(ReadOnlySpan<byte> bytes) => _encoding.GetString(bytes);

    /// <summary>The bytes of a text, with the byte order mark if the file had one.</summary>
    /// <exception cref="CorpusException">The encoding has no bytes for a character of the text.</exception>
    public byte[] Encode(string text) => Encode(text, []);

    /// <summary>The bytes of a text in which single units stand for bytes that were no text.</summary>
    /// <exception cref="CorpusException">The encoding has no bytes for a character of the text.</exception>
    internal byte[] Encode(string text, ImmutableArray<BadBytes> badBytes)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new ArrayBufferWriter<byte>(text.Length + ByteOrderMark.Length + 1);
        if (HasByteOrderMark) bytes.Write(ByteOrderMark);
        int done = 0;
        foreach ((int offset, string hex) in badBytes)
        {
            Encode(text, done, offset, bytes);
            bytes.Write(Convert.FromHexString(hex));
            done = offset + 1;
        }
        Encode(text, done, text.Length, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The same, or null when the encoding has no bytes for a character of the text.</summary>
    internal byte[]? TryEncode(string text, ImmutableArray<BadBytes> badBytes)
    {
        try
        {
            return Encode(text, badBytes);
        }
        catch (CorpusException)
        {
            return null;
        }
    }

    private void Encode(string text, int start, int end, ArrayBufferWriter<byte> bytes)
    {
        try
        {
            _encoding.GetBytes(text.AsSpan(start, end - start), bytes);
        }
        catch (EncoderFallbackException exception)
        {
            throw new CorpusException($"the text does not fit its encoding {Name} at character {start + exception.Index}");
        }
    }
}
