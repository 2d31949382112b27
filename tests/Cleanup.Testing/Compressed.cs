using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace Cleanup.Testing;

/// <summary>Compresses and decompresses, by the extension of a name, with the libraries themselves.</summary>
public static class Compressed
{
    /// <summary>The bytes of a file of this name.</summary>
    public static byte[] Bytes(string name, ReadOnlySpan<byte> content)
    {
        var bytes = new MemoryStream();
        Stream? writer = Path.GetExtension(name) switch
        {
            ".gz" => new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            ".zst" => new CompressionStream(bytes),
            ".br" => new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            _ => null,
        };
        if (writer is null) return content.ToArray();
        using (writer) writer.Write(content);
        return bytes.ToArray();
    }

    /// <inheritdoc cref="Bytes(string,ReadOnlySpan{byte})"/>
    public static byte[] Bytes(string name, string content) => Bytes(name, Encoding.UTF8.GetBytes(content));

    /// <summary>The text of a file, compressed or not.</summary>
    public static string ReadText(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Stream content = Path.GetExtension(path) switch
        {
            ".gz" => new GZipStream(file, CompressionMode.Decompress),
            ".zst" => new DecompressionStream(file),
            ".br" => new BrotliStream(file, CompressionMode.Decompress),
            _ => file,
        };
        return new StreamReader(content).ReadToEnd();
    }
}
