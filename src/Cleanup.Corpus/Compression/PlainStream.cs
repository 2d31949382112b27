using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Compression;

/// <summary>Gives the content of an input, whether it is compressed or not. Thread-safe.</summary>
internal static class PlainStream
{
    /// <summary>The content of a stream: its first bytes tell how it is compressed, and where they cannot its name does.</summary>
    /// <param name="stream">The input at its start; disposed of with what is given.</param>
    /// <param name="path">Its name.</param>
    /// <exception cref="CorpusException">It is not what its name says.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Stream Of(Stream stream, string path)
    {
        byte[] first = PeekedStream.Peek(ref stream, CompressionFormat.LongestMagic);
        CompressionFormat? named = CompressionFormat.OfName(path);
        CompressionFormat? told = CompressionFormat.OfBytes(first) ?? (named is { Magic.IsEmpty: true } ? named : null);
        if (told is not null) return new DecompressedStream(stream, told);
        // An empty file is an empty text; one that was to be compressed was cut short.
        return named is null || first.Length > 0 ? stream : throw new CorpusException($"empty: no {named.Name} data");
    }
}
