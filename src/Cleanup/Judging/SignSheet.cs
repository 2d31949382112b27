using System.Collections.Immutable;

namespace Cleanup.Judging;

/// <summary>The signs that were seen. Not thread-safe.</summary>
/// <param name="table">The weights.</param>
internal sealed class SignSheet(JudgeTable table)
{
    private readonly List<(int Index, Sign Sign)> _signs = [];

    /// <summary>Adds a sign where it is seen.</summary>
    public void Add(SignDefinition sign, bool isSeen, TextRange range)
    {
        if (isSeen) _signs.Add((sign.Index, new Sign(sign.Id, table.WeightOf(sign), range)));
    }

    /// <summary>Adds the signs of a measure that its value reaches.</summary>
    public void Add(SignScale scale, double value, TextRange range)
    {
        foreach ((double from, SignDefinition sign) in scale.Steps) Add(sign, value >= from, range);
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => _signs.Clear();

    /// <summary>The signs, in the order of <see cref="Signs.All"/>, and others behind them.</summary>
    public ImmutableArray<Sign> ToSigns(params ImmutableArray<Sign> behind)
    {
        _signs.Sort(static (one, other) => one.Index.CompareTo(other.Index));
        var signs = ImmutableArray.CreateBuilder<Sign>(_signs.Count + behind.Length);
        foreach ((_, Sign sign) in _signs) signs.Add(sign);
        signs.AddRange(behind);
        return signs.MoveToImmutable();
    }
}
