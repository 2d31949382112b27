using Cleanup.Corpus.Compression;

namespace Cleanup.Corpus.Sources;

/// <summary>How files are stored. Thread-safe.</summary>
internal static class StoredCompression
{
    /// <summary>How an input is compressed; null when it is not, or does not say.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CompressionFormat? Of(InputFile input)
    {
        // A pipe cannot be read twice: it would wait for ever.
        if (input.IsStandardInput || FileNode.IsStream(input.Path)) return null;
        Stream file = new FileStream(input.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        try
        {
            byte[] first = PeekedStream.Peek(ref file, CompressionFormat.LongestMagic);
            return CompressionFormat.OfBytes(first) ?? CompressionFormat.OfName(input.Path);
        }
        finally
        {
            file.Dispose();
        }
    }
}
