using System.Buffers;
using Apache.Arrow.Memory;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>Gives the memory that a record batch says it needs, but not more than a limit. Thread-safe.</summary>
/// <param name="limit">How many bytes at once.</param>
internal sealed class LimitedAllocator(int limit) : MemoryAllocator
{
    private readonly MemoryAllocator _inner = Default.Value;

    /// <inheritdoc/>
    protected override IMemoryOwner<byte> AllocateInternal(int length, out int bytesAllocated)
    {
        if (length > limit || length < 0)
        {
            throw new CorpusException(
                $"a record batch says that it has {(uint)length} bytes: too much for such a file, or for the limit (--record-limit)");
        }
        bytesAllocated = length;
        return _inner.Allocate(length);
    }
}
