using System.Security.Cryptography;

namespace Cleanup.Cli.Options;

/// <summary>A file of weights. Immutable.</summary>
/// <param name="Weights">The weights.</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hexadecimal digits.</param>
internal sealed record JudgeFile(JudgeWeights Weights, string Sha256)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="JudgeFormatException">It is none.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static JudgeFile Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        // Whoever reads the weights refuses more than the largest; it may be a device without end.
        var bytes = new byte[JudgeWeights.LargestFile + 1];
        int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        using var weights = new MemoryStream(bytes, 0, length);
        return new JudgeFile(JudgeWeights.Read(weights), Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length))));
    }
}
