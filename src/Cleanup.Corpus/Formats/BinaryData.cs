using System.Collections.Immutable;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats;

/// <summary>Tells, by their first bytes, files that hold no text, and knows what to do with them. Thread-safe.</summary>
internal static class BinaryData
{
    private static readonly ImmutableArray<(string Name, int At, byte[] Magic, string Advice)> _known =
    [
        ("Parquet data", 0, [.. "PAR1\x15"u8], HowToRead("parquet")),
        ("an Arrow file", 0, [.. "ARROW1\0\0"u8], HowToRead("arrow")),
        ("a PDF", 0, [.. "%PDF-"u8], "extract its text first, as with pdftotext"),
        ("a ZIP archive, or an office document", 0, [.. "PK\x03\x04"u8], "unpack it first, or extract its text"),
        ("bzip2 data", 4, [.. "1AY&SY"u8], "decompress it: bzcat FILE | cleanup …"),
        ("xz data", 0, [0xFD, .. "7zXZ\0"u8], "decompress it: xzcat FILE | cleanup …"),
        ("LZ4 data", 0, [0x04, 0x22, 0x4D, 0x18], "decompress it: lz4cat FILE | cleanup …"),
        ("a 7-Zip archive", 0, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "unpack it first"),
        ("a tar archive", 257, [.. "ustar"u8], "unpack it first"),
        ("an SQLite database", 0, [.. "SQLite format 3\0"u8], "export its table as CSV or JSON"),
        ("an old office document", 0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "extract its text first"),
        ("a PNG picture", 0, [0x89, .. "PNG\r\n"u8], "leave it out"),
        ("a JPEG picture", 0, [0xFF, 0xD8, 0xFF], "leave it out"),
        ("a GIF picture", 0, [.. "GIF89a"u8], "leave it out"),
        ("a program", 0, [0x7F, .. "ELF"u8], "leave it out"),
    ];

    /// <summary>Refuses an input that holds no text.</summary>
    /// <exception cref="CorpusException">It is such.</exception>
    public static void Refuse(ReadOnlySpan<byte> first)
    {
        foreach ((string name, int at, byte[] magic, string advice) in _known)
            if (first.Length > at && first[at..].StartsWith(magic)) throw new CorpusException($"{name}, not text: {advice}");
    }

    private static string HowToRead(string format) =>
        InputFormats.All.Any(known => string.Equals(known.Name, format, StringComparison.Ordinal))
            ? $"--input-format {format} reads it"
            : "export it as JSON Lines";
}
