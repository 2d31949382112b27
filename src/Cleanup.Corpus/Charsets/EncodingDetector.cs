using System.Buffers;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Cleanup.Corpus.Charsets;

/// <summary>Tells the encoding of a text from its bytes, where there is no byte order mark. Thread-safe.</summary>
internal static class EncodingDetector
{
    // Below this the detector is guessing; German or French text in windows-1252 gets 0.7 and more.
    private const float MinimumConfidence = 0.6f;

    // UTF-16 has a NUL byte for each blank and each line feed: one in seven or so in text of any script with blanks.
    private const int CharactersPerNul = 10;

    private static readonly SourceEncoding _western = SourceEncoding.Get("windows-1252", hasByteOrderMark: false);

    // UTF-32 first: half the units of its text are NUL in UTF-16.
    private static readonly SourceEncoding[] _wide =
        [.. ((string[])["utf-32le", "utf-32be", "utf-16le", "utf-16be"]).Select(name => SourceEncoding.Get(name, hasByteOrderMark: false))];

    // No text has these control characters (U+0085 is the ellipsis of windows-1252, misread): where they come out, the
    // encoding is another, or the file is binary.
    private static readonly SearchValues<char> _noText =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(unit => (char)unit)
            .Where(unit => char.IsControl(unit) && unit is not (>= '\t' and <= '\r'))]);

    /// <summary>The encoding, or null when none is sure.</summary>
    public static SourceEncoding? Detect(ReadOnlySpan<byte> bytes)
    {
        bool hasNul = bytes.Contains((byte)0);
        // UTF-16 text in the Latin or Cyrillic script is valid UTF-8 too, with a NUL character in every other place.
        if (hasNul && Wide(bytes) is { } wide) return wide;
        if (Utf8.IsValid(bytes)) return SourceEncoding.Utf8;
        // For a binary file, and for UTF-8 with some damage, the detector would name some code page too.
        if (hasNul || Utf8Text.IsDamaged(bytes)) return null;
        return WindowsPunctuation.IsAllThereIs(bytes) ? _western : CodePage(bytes);
    }

    private static SourceEncoding? Wide(ReadOnlySpan<byte> bytes)
    {
        foreach (SourceEncoding encoding in _wide)
        {
            if (TryDecode(encoding, bytes) is { } text && text.Length <= CharactersPerNul * text.Count(unit => unit < '\u0100'))
                return encoding;
        }
        return null;
    }

    private static SourceEncoding? CodePage(ReadOnlySpan<byte> bytes)
    {
        foreach (DetectionDetail detail in CharsetDetector.DetectFromBytes(bytes).Details.OrderByDescending(detail => detail.Confidence))
        {
            if (detail.Encoding is null || detail.Confidence < MinimumConfidence || IsOfDosOrMac(detail.Encoding)) continue;
            var encoding = SourceEncoding.Get(detail.Encoding.WebName, hasByteOrderMark: false);
            if (TryDecode(encoding, bytes) is not null) return encoding;
        }
        return null;
    }

    // Pages in these are not met with any more; what the detector takes for them is another encoding, or broken.
    private static bool IsOfDosOrMac(Encoding encoding)
    {
        string name = encoding.WebName.ToLowerInvariant();
        return name.StartsWith("ibm", StringComparison.Ordinal) || name.StartsWith("cp", StringComparison.Ordinal) ||
            name.Contains("mac", StringComparison.Ordinal);
    }

    private static string? TryDecode(SourceEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            string text = encoding.Decode(bytes);
            return text.AsSpan().ContainsAny(_noText) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
