using System.Buffers.Binary;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>Tells Arrow's files from its streams by their first bytes, and refuses what the library must not read. Thread-safe.</summary>
internal static class ArrowOpening
{
    // The footer's length and the magic bytes (Arrow columnar format, IPC file format).
    private const int TrailerLength = sizeof(int) + 6;

    // A field takes a hundred bytes or two, and there are not more than SchemaGuard takes.
    private const int LongestSchema = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> Magic => "ARROW1"u8;

    /// <summary>Whether the first bytes of an input are those of a file, or of a stream.</summary>
    public static bool Tells(ReadOnlySpan<byte> first) =>
        first.StartsWith(Magic) || (first.Length > 8 && first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFF, 0xFF, 0xFF]) && first[7] == 0);

    /// <summary>Looks at how it begins, and at its schema.</summary>
    /// <param name="input">The file or the stream.</param>
    /// <returns>It, from its start, and whether it is a file.</returns>
    /// <exception cref="CorpusException">It is neither, cut short, or of the first version of Feather.</exception>
    public static (Stream Stream, bool IsFile) Open(Stream input)
    {
        var start = new byte[8];
        int read = input.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start.AsSpan(0, read).StartsWith("FEA1"u8))
            throw new CorpusException("a file of Feather's first version, which is not read; the second one is");
        if (read < start.Length) throw new CorpusException("too short for an Arrow file");
        bool isFile = start.AsSpan().StartsWith(Magic);
        if (isFile && !input.CanSeek)
            throw new CorpusException("an Arrow file is read from its end: not from a pipe nor compressed as a whole, as a stream is");
        if (isFile) CheckFile(input);
        else start = CheckStream(input, start);
        if (!input.CanSeek) return (new PeekedStream(start, input), false);
        input.Position = 0;
        return (input, isFile);
    }

    private static void CheckFile(Stream file)
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        if (file.Length < TrailerLength + Magic.Length) throw new CorpusException("an Arrow file that is cut short");
        file.Position = file.Length - TrailerLength;
        file.ReadExactly(trailer);
        if (!trailer[sizeof(int)..].SequenceEqual(Magic))
            throw new CorpusException("an Arrow file that is cut short: it does not end in ARROW1");
        int length = BinaryPrimitives.ReadInt32LittleEndian(trailer);
        if (length <= 0 || length > Math.Min(LongestSchema, file.Length - TrailerLength - Magic.Length))
            throw new CorpusException("its footer is damaged: it is longer than the file");
        var footer = new byte[length];
        file.Position = file.Length - TrailerLength - length;
        file.ReadExactly(footer);
        SchemaGuard.CheckFooter(footer);
    }

    // Before the first message stands its length, and since version 0.15 of Arrow a mark before that. What was read comes back.
    private static byte[] CheckStream(Stream stream, byte[] start)
    {
        int first = BinaryPrimitives.ReadInt32LittleEndian(start);
        int length = first == -1 ? BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(sizeof(int))) : first;
        if (length is <= 0 or > LongestSchema) throw new CorpusException("no Arrow file");
        int prefix = first == -1 ? 2 * sizeof(int) : sizeof(int);
        var head = new byte[prefix + length];
        int known = Math.Min(start.Length, head.Length);
        start.AsSpan(0, known).CopyTo(head);
        if (stream.ReadAtLeast(head.AsSpan(known), head.Length - known, throwOnEndOfStream: false) < head.Length - known)
            throw new CorpusException("no Arrow file, or one that is cut short");
        SchemaGuard.CheckMessage(head.AsSpan(prefix));
        return head.Length >= start.Length ? head : start;
    }
}
