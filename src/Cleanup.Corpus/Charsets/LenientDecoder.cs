using System.Collections.Immutable;
using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Charsets;

/// <summary>Decodes bytes that are not all text in their encoding. Thread-safe.</summary>
internal static class LenientDecoder
{
    private const char Replacement = '\uFFFD';
    private static readonly SourceEncoding _western = SourceEncoding.Get("windows-1252", hasByteOrderMark: false);

    /// <summary>The text, with one UTF-16 unit for each part that is none.</summary>
    /// <param name="encoding">The encoding of the rest.</param>
    /// <param name="bytes">The bytes without byte order mark.</param>
    /// <param name="policy">What stands for the bad bytes.</param>
    /// <param name="badBytes">The bad bytes, in the order of the text.</param>
    /// <exception cref="CorpusException">It cannot be told which bytes are bad.</exception>
    public static string Decode(
        SourceEncoding encoding, ReadOnlySpan<byte> bytes, BadBytesPolicy policy, out ImmutableArray<BadBytes> badBytes)
    {
        bool isWestern = policy == BadBytesPolicy.Windows1252 && encoding.IsUtf8;
        var found = ImmutableArray.CreateBuilder<BadBytes>();
        var text = new StringBuilder(bytes.Length);
        int read = 0;
        foreach (Range range in encoding.FindBadBytes(bytes))
        {
            (int start, int length) = range.GetOffsetAndLength(bytes.Length);
            text.Append(Good(bytes[read..Math.Max(read, start)]));
            read = start + length;
            if (isWestern) foreach (byte bad in bytes[start..read]) Add([bad], Western(bad));
            else Add(bytes[start..read], Replacement);
        }
        text.Append(Good(bytes[read..]));
        badBytes = found.DrainToImmutable();
        return text.ToString();

        string Good(ReadOnlySpan<byte> good)
        {
            try
            {
                return encoding.Decode(good);
            }
            catch (DecoderFallbackException)
            {
                // UTF-16 and encodings with a state: .NET tells the wrong places.
                throw encoding.LosesBytes();
            }
        }

        void Add(ReadOnlySpan<byte> bad, char standIn)
        {
            found.Add(new BadBytes(text.Length, Convert.ToHexStringLower(bad)));
            text.Append(standIn);
        }
    }

    // Five bytes have no character there; .NET gives control characters for them.
    private static char Western(byte bad) => _western.Decode([bad])[0] is var unit && char.IsControl(unit) ? Replacement : unit;
}
