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

    /// <summary>The signs, in the order of <see cref="Signs.All"/>: they were added almost so.</summary>
    public Sign[] ToSigns()
    {
        for (int i = 1; i < _signs.Count; i++)
        {
            (int Index, Sign Sign) moved = _signs[i];
            int place = i;
            for (; place > 0 && _signs[place - 1].Index > moved.Index; place--) _signs[place] = _signs[place - 1];
            _signs[place] = moved;
        }
        return [.. _signs.Select(static seen => seen.Sign)];
    }
}
