namespace Cleanup.Text;

/// <summary>
/// A copy of a part of a text in which some of it is replaced or left out, and the way back from it. Made by a
/// <see cref="TextViewBuilder"/>. Immutable.
/// </summary>
internal sealed class TextView(string text, TextRun[] runs)
{
    /// <summary>What is seen.</summary>
    public string Text { get; } = text;

    /// <summary>The range in the source of a range of <see cref="Text"/>; what was left out at its ends stays outside.</summary>
    public TextRange ToSource(TextRange range)
    {
        if (runs.Length == 0) return default;
        if (range.Length > 0) return TextRange.FromBounds(SourceOf(range.Start).Start, SourceOf(range.End - 1).End);
        return new TextRange(range.Start < Text.Length ? SourceOf(range.Start).Start : SourceOf(Text.Length - 1).End, 0);
    }

    private TextRange SourceOf(int offset)
    {
        int low = 0;
        int high = runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (runs[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return runs[low].SourceOf(offset);
    }
}
