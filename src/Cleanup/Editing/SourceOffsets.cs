using System.Collections.Immutable;

namespace Cleanup.Editing;

/// <summary>Takes offsets of an edited text back to its source. Immutable.</summary>
internal sealed class SourceOffsets
{
    private readonly (int Start, int Shift)[] _shifts;

    public SourceOffsets(ImmutableArray<Edit> edits)
    {
        _shifts = new (int Start, int Shift)[edits.Length + 1];
        int shift = 0;
        for (int i = 0; i < edits.Length; i++)
        {
            int start = edits[i].Range.Start - shift + edits[i].With.Length;
            shift += edits[i].Range.Length - edits[i].With.Length;
            _shifts[i + 1] = (start, shift);
        }
    }

    /// <summary>
    /// The range of the source from the range's first character to its last; edits at its ends stay outside. An empty range
    /// stays behind the character before it.
    /// </summary>
    public TextRange Of(TextRange range)
    {
        int end = range.End == 0 ? 0 : Of(range.End - 1) + 1;
        return TextRange.FromBounds(range.Length == 0 ? end : Of(range.Start), end);
    }

    private int Of(int offset)
    {
        int low = 0;
        int high = _shifts.Length;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (_shifts[middle].Start <= offset) low = middle;
            else high = middle;
        }
        return offset + _shifts[low].Shift;
    }
}
