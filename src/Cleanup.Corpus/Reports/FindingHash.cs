using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Cleanup.Corpus.Reports;

/// <summary>Makes fingerprints: see <see cref="ReportedFinding.Fingerprint"/>. The same on every machine. Thread-safe.</summary>
public static class FindingHash
{
    // Hexadecimal, 64 bits: of a hundred million findings two share one by chance with a probability of one in four thousand.
    private const int FingerprintLength = 16;

    // On the stack. Only a matter of speed.
    private const int ChunkLength = 512;
    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The digest of a kind and the text of a leak, runs of blanks being one blank.</summary>
    public static byte[] Of(LeakKind kind, ReadOnlySpan<char> leak)
    {
        ArgumentNullException.ThrowIfNull(kind);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(kind.Id + '\0'));
        Span<char> chunk = stackalloc char[ChunkLength];
        int length = 0;
        bool blank = false;
        foreach (char unit in leak.Trim())
        {
            if (char.IsWhiteSpace(unit) && blank) continue;
            blank = char.IsWhiteSpace(unit);
            chunk[length++] = blank ? ' ' : unit;
            if (length < ChunkLength) continue;
            hash.AppendData(MemoryMarshal.AsBytes(chunk));
            length = 0;
        }
        hash.AppendData(MemoryMarshal.AsBytes(chunk[..length]));
        return hash.GetHashAndReset();
    }

    /// <summary>The fingerprint.</summary>
    /// <param name="digest">What <see cref="Of"/> gave.</param>
    /// <param name="source">The path by which records know their input.</param>
    /// <param name="occurrence">How many alike stand before it in the input.</param>
    public static string Fingerprint(ReadOnlySpan<byte> digest, string source, int occurrence)
    {
        Span<byte> result = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. digest, .. Encoding.UTF8.GetBytes(source), 0, .. BitConverter.GetBytes(occurrence)], result);
        return Convert.ToHexStringLower(result)[..FingerprintLength];
    }

    /// <summary>Whether a text may be a fingerprint.</summary>
    public static bool IsFingerprint(ReadOnlySpan<char> text) =>
        text.Length == FingerprintLength && text.IndexOfAnyExcept(_digits) < 0;
}
