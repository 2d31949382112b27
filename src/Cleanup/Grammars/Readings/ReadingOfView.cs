using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>What was read in a view of a text: without its tags or colours, or decoded. Immutable.</summary>
internal sealed record ReadingOfView : Reading
{
    /// <summary>The reading, in offsets of the view.</summary>
    public required Reading Inner { get; init; }

    /// <summary>The view.</summary>
    public required TextView View { get; init; }

    public override bool IsExact => Inner.IsExact;

    public override bool IsExplained => Inner.IsExplained;

    public override bool IsVouchedFor => Inner.IsVouchedFor;

    public override float Cost => Inner.Cost;

    public override bool HasData => Inner.HasData;

    public override Evidence Evidence => Inner.Evidence;

    public override RecoveredValue Recover(ReadOnlySpan<char> text) => Inner.Recover(View.Text).At(View.ToSource);
}
