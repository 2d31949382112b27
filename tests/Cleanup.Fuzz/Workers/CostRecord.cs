using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Workers;

/// <summary>Keeps the texts that cost most. Not thread-safe.</summary>
/// <param name="kept">How many of each unit.</param>
internal sealed class CostRecord(int kept)
{
    private readonly List<CostlyText> _time = [];
    private readonly List<CostlyText> _memory = [];

    public CostlyText[] Costliest => [.. _time, .. _memory];

    /// <summary>Takes note of a text.</summary>
    public void Add(string name, Trial trial)
    {
        foreach ((string function, Cost cost, Action ask) in trial.Costs)
        {
            string text = trial.Source;
            if (IsCostly(_time, CostBounds.TimeRate(cost.Nanoseconds, text)))
                Add(_time, new("ns", CostBounds.TimeRate(Measure.LeastTime(ask, goodEnough: 0), text), function, name, text));
            if (IsCostly(_memory, CostBounds.MemoryRate(cost.Bytes, text)))
                Add(_memory, new("bytes", CostBounds.MemoryRate(Measure.Bytes(ask), text), function, name, text));
        }
    }

    private bool IsCostly(List<CostlyText> list, double rate) => list.Count < kept || rate > list[^1].Rate;

    private void Add(List<CostlyText> list, CostlyText text)
    {
        if (!IsCostly(list, text.Rate)) return;
        list.Add(text);
        list.Sort(static (left, right) => right.Rate.CompareTo(left.Rate));
        if (list.Count > kept) list.RemoveAt(kept);
    }
}
