namespace Cleanup.Judging;

/// <summary>The signs that were seen, and their sum. Not thread-safe.</summary>
/// <param name="table">The weights.</param>
internal sealed class SignSheet(JudgeTable table)
{
    private readonly List<(int Index, Sign Sign)> _signs = [];

    /// <summary>The sum of the weights.</summary>
    public int Sum { get; private set; }

    /// <summary>Adds a sign where it is seen.</summary>
    public void Add(SignDefinition sign, bool isSeen, TextRange range)
    {
        if (!isSeen) return;
        int weight = table.WeightOf(sign);
        _signs.Add((sign.Index, new Sign(sign.Id, weight, range)));
        Sum += weight;
    }

    /// <summary>Adds the signs of a measure that its value reaches.</summary>
    public void Add(SignScale scale, double value, TextRange range)
    {
        foreach ((double from, SignDefinition sign) in scale.Steps) Add(sign, value >= from, range);
    }

    /// <summary>A copy that goes on by itself.</summary>
    public SignSheet Copy()
    {
        var copy = new SignSheet(table) { Sum = Sum };
        copy._signs.AddRange(_signs);
        return copy;
    }

    /// <summary>The signs, in the order of <see cref="Signs.All"/>.</summary>
    public Sign[] ToSigns() => [.. _signs.OrderBy(static seen => seen.Index).Select(static seen => seen.Sign)];
}
