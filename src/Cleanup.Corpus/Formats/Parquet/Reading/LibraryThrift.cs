using System.Runtime.CompilerServices;
using Cleanup.Corpus.Problems;
using Parquet.Meta;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>
/// The library's own reader and writer of footers and page headers, which it keeps to itself. It trusts what it reads and never ends
/// where a stream does: from a <see cref="CheckedStream"/> it can be asked before it reads the same bytes for itself. Thread-safe.
/// </summary>
internal static class LibraryThrift
{
    // A footer that is whole takes less: what the library gave up beyond it was made to fill the memory.
    private const long MuchMemory = 256 * 1024 * 1024;
    private const string Reader = "Parquet.Meta.Proto.ThriftCompactProtocolReader, Parquet";
    private const string Writer = "Parquet.Meta.Proto.ThriftCompactProtocolWriter, Parquet";

    /// <summary>Reads a footer, which is all that the stream has.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public static FileMetaData ReadFooter(CheckedStream stream)
    {
        FileMetaData footer = Read(stream, stream.Length, reader => ReadFooter(null, reader));
        return stream.Position == stream.Length ? footer : throw new CorpusException("damaged: there is more behind its footer");
    }

    /// <summary>Reads the header of the page at the stream's position, which is behind it then.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public static PageHeader ReadPageHeader(CheckedStream stream, long end) =>
        Read(stream, end, reader => ReadPageHeader(null, reader));

    /// <summary>Writes a footer.</summary>
    public static void Write(FileMetaData footer, Stream output) => Write(footer, NewWriter(output));

    private static T Read<T>(CheckedStream stream, long end, Func<object, T> read)
    {
        long start = stream.Position;
        stream.BeginHeader();
        new HeaderWalk(stream, end).Walk();
        end = stream.Position;
        stream.Position = start;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        bool isRead = false;
        try
        {
            T header = read(NewReader(stream));
            isRead = stream.Position == end;
            return isRead ? header : throw new CorpusException("damaged: what it says of itself has two ends");
        }
        finally
        {
            // The library goes by the numbers of fields, whatever their types: what it took for a length may have been any number. The
            // memory was only set aside; were it used again, it would be cleared, and be there in truth.
            if (!isRead && GC.GetAllocatedBytesForCurrentThread() - allocated > MuchMemory)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType(Reader)]
    private static extern object NewReader(Stream stream);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType(Writer)]
    private static extern object NewWriter(Stream stream);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Read")]
    private static extern FileMetaData ReadFooter(FileMetaData? owner, [UnsafeAccessorType(Reader)] object reader);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Read")]
    private static extern PageHeader ReadPageHeader(PageHeader? owner, [UnsafeAccessorType(Reader)] object reader);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "Write")]
    private static extern void Write(FileMetaData footer, [UnsafeAccessorType(Writer)] object writer);
}
