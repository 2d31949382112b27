using System.Collections.Immutable;

namespace Cleanup.Json.Structure;

/// <summary>A damaged text in its cheapest reading.</summary>
/// <param name="Text">The text with the edits made.</param>
/// <param name="Edits">The edits, in the order of the text.</param>
/// <param name="Margin">How much dearer the next reading would have been, where that is least.</param>
/// <param name="EditCost">What the edits cost.</param>
internal sealed record MendedStructure(string Text, ImmutableArray<MendedEdit> Edits, float Margin, float EditCost)
{
    /// <summary>Whether no other reading costs about as much.</summary>
    public bool IsCertain => Margin > Structure.EditCost.CertainMargin;

    /// <summary>Where a range of the edited text stood before.</summary>
    public TextRange ToSource(TextRange target) =>
        TextRange.FromBounds(ToSource(target.Start, ofEnd: false), ToSource(target.End, ofEnd: true));

    /// <summary>The same without what was deleted at its edges.</summary>
    public TextRange ToSourceInside(TextRange target) =>
        TextRange.FromBounds(ToSource(target.Start, ofEnd: true), ToSource(target.End, ofEnd: false));

    // A range ends behind what was deleted at its end.
    private int ToSource(int target, bool ofEnd)
    {
        int low = 0, high = Edits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            MendedEdit edit = Edits[middle];
            bool isBefore = edit.Target < target || edit.Target == target && ofEnd && edit.Kind == EditKind.Delete;
            if (isBefore) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? target : target - Edits[low - 1].Target + Edits[low - 1].Source - Edits[low - 1].Growth;
    }
}
