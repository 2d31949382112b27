namespace Cleanup.FitJudge.Labels;

/// <summary>Takes offsets in code points to UTF-16 units.</summary>
internal sealed class CodePointOffsets
{
    private readonly int[] _units;

    public CodePointOffsets(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (int unit = 0; unit < text.Length; unit += char.IsSurrogatePair(text, unit) ? 2 : 1) units.Add(unit);
        _units = [.. units, text.Length];
    }

    /// <summary>The range of code points from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie in the text.</exception>
    public TextRange Range(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(end, _units.Length);
        return TextRange.FromBounds(_units[start], _units[end]);
    }
}
