using Cleanup.Corpus.Problems;
using ZstdSharp;

namespace Cleanup.Corpus.Compression;

/// <summary>What a stream holds compressed. What is wrong with it is said in the user's words. Not thread-safe.</summary>
/// <param name="compressed">The stream; disposed of with this.</param>
/// <param name="format">How it is compressed.</param>
internal sealed class DecompressedStream(Stream compressed, CompressionFormat format) : ReadOnlyStream
{
    private readonly Stream _content = format.Decompress(compressed);

    /// <inheritdoc/>
    /// <exception cref="CorpusException">It is damaged, was cut short, or something else follows it.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _content.Read(buffer);
        }
        // The last is what brotli fails of.
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ZstdException or
            InvalidOperationException)
        {
            throw new CorpusException($"its {format.Name} data is damaged, or was cut short", exception);
        }
        // What does not begin as another member would be lost in silence.
        if (read == 0 && !buffer.IsEmpty && compressed.ReadByte() >= 0)
            throw new CorpusException($"its {format.Name} data ends before the file does");
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _content.Dispose();
        base.Dispose(disposing);
    }
}
