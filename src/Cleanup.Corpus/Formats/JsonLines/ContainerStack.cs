namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>The arrays and objects that are open, a bit each. Not thread-safe.</summary>
/// <param name="maxDepth">How many there may be.</param>
internal sealed class ContainerStack(int maxDepth)
{
    // Of a ulong.
    private const int BitsPerWord = 64;

    // Deeper is left to those who take their time.
    private const int Deepest = 4096;

    private readonly int _maxDepth = Math.Min(maxDepth, Deepest);
    private readonly ulong[] _isObject = new ulong[(Math.Min(maxDepth, Deepest) + BitsPerWord - 1) / BitsPerWord];

    /// <summary>How many are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether the innermost is an object.</summary>
    public bool IsInObject { get; private set; }

    /// <summary>Opens one; false when there are too many.</summary>
    public bool TryOpen(bool isObject)
    {
        if (Depth == _maxDepth) return false;
        ulong bit = 1UL << (Depth % BitsPerWord);
        ref ulong word = ref _isObject[Depth / BitsPerWord];
        word = isObject ? word | bit : word & ~bit;
        Depth++;
        IsInObject = isObject;
        return true;
    }

    /// <summary>Closes the innermost.</summary>
    public void Close()
    {
        Depth--;
        IsInObject = Depth > 0 && (_isObject[(Depth - 1) / BitsPerWord] >> ((Depth - 1) % BitsPerWord) & 1) != 0;
    }

    /// <summary>Closes all.</summary>
    public void Clear() => Depth = 0;
}
