using System.Collections.Immutable;

namespace Cleanup.Detection;

/// <summary>
/// What a grammar made of a place in a text: a range, and a value or a report, with how well its structure works out. Immutable.
/// </summary>
internal abstract record Reading
{
    private readonly int _furthest;

    public required ReadingStatus Status { get; init; }

    /// <summary>Where it stands in the text that was read.</summary>
    public required TextRange Range { get; init; }

    /// <summary>
    /// Offset up to which the text was read before this was the best of all readings: with more of the text another might be.
    /// </summary>
    public int Furthest
    {
        get => Math.Max(_furthest, Range.End);
        init => _furthest = value;
    }

    /// <summary>Where the brackets inside it open in which it breaks off, in the order of the text, if they were noted.</summary>
    public ImmutableArray<int> Unclosed { get; init; } = [];

    /// <summary>Whether no other reading can be better: closed, and whatever it declares agrees.</summary>
    public abstract bool IsExact { get; }

    /// <summary>Whether known damages explain to the byte whatever it declares and does not have.</summary>
    public virtual bool IsExplained => IsExact;

    /// <summary>Whether declared lengths vouch for each character.</summary>
    public virtual bool IsVouchedFor => false;

    /// <summary>Orders readings of the same place, with and without entities decoded: the lowest wins.</summary>
    public abstract float Cost { get; }

    /// <summary>Whether anything of a value was read, be it that the value was cut off.</summary>
    public virtual bool HasData => true;

    /// <summary>What its inside speaks for: structure, lengths, payload.</summary>
    public virtual Evidence Evidence => Status switch
    {
        ReadingStatus.TooDeep => Evidence.LimitReached,
        ReadingStatus.Closed => Evidence.StructureClosed,
        ReadingStatus.CutShort => Evidence.CutShort,
        _ => Evidence.None,
    };

    /// <summary>The value as JSON, with what had to be mended.</summary>
    /// <param name="text">The text that was read.</param>
    public abstract RecoveredValue Recover(ReadOnlySpan<char> text);

    /// <summary>What a reading costs that is cut short: more than any whole one, and less the more nodes of it were read.</summary>
    protected static float CostOfCut(int nodes) => 1_000_000 - Math.Min(nodes, 100_000);
}
