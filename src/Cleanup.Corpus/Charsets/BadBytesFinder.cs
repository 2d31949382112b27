using System.Text;

namespace Cleanup.Corpus.Charsets;

/// <summary>Takes note of the bytes that a decoder cannot read. Not thread-safe.</summary>
internal sealed class BadBytesFinder : DecoderFallback
{
    /// <summary>What was found: offsets of bytes, sorted and disjoint.</summary>
    public List<Range> Found { get; } = [];

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(Found);

    private sealed class Buffer(List<Range> found) : DecoderFallbackBuffer
    {
        public override int Remaining => 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            found.Add(index..(index + bytesUnknown.Length));
            return false;
        }

        public override char GetNextChar() => '\0';

        public override bool MovePrevious() => false;
    }
}
