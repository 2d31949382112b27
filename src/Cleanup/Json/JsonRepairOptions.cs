namespace Cleanup.Json;

/// <summary>How <see cref="JsonRepair"/> mends, and its limits. Immutable.</summary>
public sealed record JsonRepairOptions
{
    private readonly int _maxDepth = 256;
    private readonly int _maxLineLength = 16 * 1024 * 1024;
    private readonly int _maxRepairs = 1000;

    /// <summary>The options used when none are given.</summary>
    public static JsonRepairOptions Default { get; } = new();

    /// <summary>Mend only what has one possible meaning; refuse the rest.</summary>
    public bool Strict { get; init; }

    /// <summary>Stop after the first payload.</summary>
    public bool FirstOnly { get; init; }

    /// <summary>How deep arrays and objects may nest. A deeper payload is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxDepth = value;
        }
    }

    /// <summary>
    /// Leave out a value or key that the text's end cut off, instead of keeping the part that is there.
    /// </summary>
    public bool DropCutValues { get; init; }

    /// <summary>The longest line <see cref="JsonRepair.RepairLines"/> mends, in UTF-16 units. A longer one is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxLineLength
    {
        get => _maxLineLength;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxLineLength = value;
        }
    }

    /// <summary>How many repairs of one payload are listed. <see cref="JsonPayload.RepairCount"/> counts all of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxRepairs
    {
        get => _maxRepairs;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxRepairs = value;
        }
    }
}
