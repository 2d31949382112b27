using System.Buffers.Binary;
using Cleanup.Corpus.Problems;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>Looks at how a file begins and ends, and at its footer. Thread-safe.</summary>
internal static class ParquetOpening
{
    // The footer's length and the magic bytes (Parquet, "File format").
    private const int TrailerLength = sizeof(int) + 4;

    // Footers of some thousand groups of a thousand columns have tens of megabytes.
    private const int LongestFooter = 512 * 1024 * 1024;

    /// <summary>What a file begins and ends with.</summary>
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>Reads the footer of a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The footer, and where it begins.</returns>
    /// <exception cref="CorpusException">It is no such file, or is damaged.</exception>
    public static (FileMetaData Footer, long Start) ReadFooter(Stream file)
    {
        if (!file.CanSeek)
        {
            throw new CorpusException(
                "Parquet is read from its end: not from a pipe nor compressed as a whole; save it as a file, and decompress it");
        }
        Span<byte> trailer = stackalloc byte[TrailerLength];
        if (file.Length < Magic.Length + TrailerLength) throw new CorpusException("too short for Parquet");
        file.ReadExactly(trailer[..Magic.Length]);
        if (!trailer[..Magic.Length].SequenceEqual(Magic)) throw new CorpusException("no Parquet: it does not begin with PAR1");
        file.Position = file.Length - TrailerLength;
        file.ReadExactly(trailer);
        if (trailer[sizeof(int)..].SequenceEqual("PARE"u8)) throw new CorpusException("it is encrypted");
        if (!trailer[sizeof(int)..].SequenceEqual(Magic))
            throw new CorpusException("Parquet that is cut short: it does not end in PAR1");
        int length = BinaryPrimitives.ReadInt32LittleEndian(trailer);
        long start = file.Length - TrailerLength - length;
        if (length is <= 0 or > LongestFooter || start < Magic.Length)
            throw new CorpusException("damaged: its footer is longer than the file");
        var footer = new byte[length];
        file.Position = start;
        file.ReadExactly(footer);
        file.Position = 0;
        using var stream = new CheckedStream(new MemoryStream(footer));
        return (LibraryThrift.ReadFooter(stream), start);
    }
}
