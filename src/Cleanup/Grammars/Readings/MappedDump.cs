using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>A dump that was read in a copy of the text without its tags or colours. Immutable.</summary>
internal sealed record MappedDump : Reading
{
    /// <summary>The dump, in offsets of the copy.</summary>
    public required Reading Inner { get; init; }

    /// <summary>The copy.</summary>
    public required MappedText Copy { get; init; }

    public override bool IsExact => Inner.IsExact;

    public override bool IsVouchedFor => Inner.IsVouchedFor;

    public override float Cost => Inner.Cost;

    public override bool HasData => Inner.HasData;

    public override Evidence Evidence => Inner.Evidence;

    public override RecoveredValue Recover(ReadOnlySpan<char> text)
    {
        RecoveredValue value = Inner.Recover(Copy.Text);
        return value with { Repairs = [.. value.Repairs.Select(repair => repair with { Range = Copy.ToSource(repair.Range) })] };
    }
}
