using System.Collections.Immutable;
using System.IO.Compression;
using ZstdSharp;

namespace Cleanup.Corpus.Compression;

/// <summary>A way in which files are compressed: what tells it, what reads it, what writes it. Immutable and thread-safe.</summary>
internal sealed class CompressionFormat
{
    // What zstd itself takes by default. More is slower than the disk.
    private const int ZstandardLevel = 3;

    // Without it .NET takes data that was cut short for whole.
    static CompressionFormat() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", isEnabled: true);

    /// <summary>All of them.</summary>
    public static ImmutableArray<CompressionFormat> All { get; } =
    [
        new()
        {
            Name = "gzip",
            Extension = ".gz",
            Magic = [[0x1F, 0x8B, 0x08]],
            Decompress = static stream => new GZipStream(stream, CompressionMode.Decompress),
            Compress = static stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true),
            Nothing = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        },
        new()
        {
            Name = "zstd",
            Extension = ".zst",
            // A frame, and the frame to be skipped that parallel programs begin with (RFC 8878 §3.1).
            Magic = [[0x28, 0xB5, 0x2F, 0xFD], [0x50, 0x2A, 0x4D, 0x18]],
            Decompress = static stream => new DecompressionStream(stream, leaveOpen: false),
            Compress = static stream => new CompressionStream(stream, ZstandardLevel, leaveOpen: true),
        },
        new()
        {
            Name = "brotli",
            Extension = ".br",
            // It has none (RFC 7932): only its name tells it.
            Magic = [],
            CanBeContinued = false,
            Decompress = static stream => new BrotliStream(stream, CompressionMode.Decompress),
            Compress = static stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true),
        },
    ];

    /// <summary>How users call it.</summary>
    public required string Name { get; init; }

    /// <summary>The extension of its files, with its dot.</summary>
    public required string Extension { get; init; }

    /// <summary>What its data begins with, in each of its forms; empty when that does not tell it.</summary>
    public required ImmutableArray<byte[]> Magic { get; init; }

    /// <summary>Reads what a stream holds compressed; disposes of the stream.</summary>
    public required Func<Stream, Stream> Decompress { get; init; }

    /// <summary>Writes compressed into a stream, which stays open.</summary>
    public required Func<Stream, Stream> Compress { get; init; }

    /// <summary>Whether what is compressed may stand in parts, one behind the other (RFC 1952 §2.2, RFC 8878 §3.1).</summary>
    public bool CanBeContinued { get; init; } = true;

    /// <summary>
    /// What stands for no content at all, where <see cref="Compress"/> writes nothing then; no file of its sort is empty.
    /// </summary>
    public ImmutableArray<byte> Nothing { get; init; } = [];

    /// <summary>The one that a file's name tells; null for none.</summary>
    public static CompressionFormat? OfName(string path)
    {
        ReadOnlySpan<char> extension = Path.GetExtension(path.AsSpan());
        foreach (CompressionFormat format in All)
            if (extension.Equals(format.Extension, StringComparison.OrdinalIgnoreCase)) return format;
        return null;
    }

    /// <summary>The length of the longest, that of zstd (RFC 8878, 3.1.1).</summary>
    public const int LongestMagic = 4;

    /// <summary>The one that the first bytes tell; null for none.</summary>
    public static CompressionFormat? OfBytes(ReadOnlySpan<byte> first)
    {
        foreach (CompressionFormat format in All)
            foreach (byte[] magic in format.Magic)
                if (first.StartsWith(magic)) return format;
        return null;
    }

    /// <summary>A file's name without the extension that says how it is compressed: what its content is called.</summary>
    public static string NameOfContent(string path) => OfName(path) is { } format ? path[..^format.Extension.Length] : path;
}
