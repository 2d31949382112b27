using System.Collections.Immutable;

namespace Cleanup.Detection.Triggers;

/// <summary>Puts triggers into the groups that the search has room for, those together that take in little prose between them.</summary>
internal sealed class TriggerGroups
{
    /// <summary>Two tables of eight each, a bit of a byte for each.</summary>
    public const int Count = 16;

    // More move nothing any more with the kinds there are.
    private const int MostRounds = 6;

    // Of places in prose. A part stays where it is unless another group takes in less than that: moves for nothing lead the others astray,
    // and with a tenth of it the groups take in half as much again. Of fourteen values the best for the triggers there are.
    private const double NearlyNothing = 3e-6;

    private readonly List<TriggerGroup> _parts = [];
    private readonly int[] _groupOf;
    private readonly TriggerGroup[] _groups = new TriggerGroup[Count];
    private readonly double[] _shares = new double[Count];

    private TriggerGroups(IEnumerable<Trigger> triggers)
    {
        var known = new HashSet<TriggerGroup>();
        foreach (Trigger trigger in triggers)
        {
            foreach (TriggerGroup part in TriggerGroup.PartsOf(trigger))
            {
                if (known.Add(part)) _parts.Add(part);
            }
        }
        _parts.Sort(static (left, right) => right.ShareOfProse.CompareTo(left.ShareOfProse));
        _groupOf = new int[_parts.Count];
        Array.Fill(_groupOf, -1);
        Array.Fill(_groups, TriggerGroup.Empty);
    }

    /// <summary>The groups, some of which may be empty.</summary>
    public static ImmutableArray<TriggerGroup> Gather(IEnumerable<Trigger> triggers)
    {
        var gathered = new TriggerGroups(triggers);
        for (int round = 0; round < MostRounds && gathered.PlaceEach(); round++) { }
        return [.. gathered._groups];
    }

    // Whether any part changed its group. In the first round all do, as none has one.
    private bool PlaceEach()
    {
        bool moved = false;
        for (int part = 0; part < _parts.Count; part++)
        {
            int before = _groupOf[part];
            TakeOut(part);
            int best = BestFor(_parts[part], before);
            _groupOf[part] = best;
            SetGroup(best, _groups[best] | _parts[part]);
            moved |= best != before;
        }
        return moved;
    }

    private void TakeOut(int part)
    {
        int group = _groupOf[part];
        if (group < 0) return;
        _groupOf[part] = -1;
        TriggerGroup left = TriggerGroup.Empty;
        for (int other = 0; other < _parts.Count; other++)
        {
            if (_groupOf[other] == group) left |= _parts[other];
        }
        SetGroup(group, left);
    }

    private void SetGroup(int index, TriggerGroup group)
    {
        _groups[index] = group;
        _shares[index] = group.ShareOfProse;
    }

    // The group that takes in the least more of prose with the part than without it; its own, where others are no better.
    private int BestFor(TriggerGroup part, int own)
    {
        int best = own;
        double least = own < 0 ? double.MaxValue : CostIn(own, part);
        for (int group = 0; group < Count; group++)
        {
            double more = CostIn(group, part);
            if (more >= least) continue;
            (best, least) = (group, more);
        }
        return best;
    }

    private double CostIn(int group, TriggerGroup part) =>
        Math.Max(0, Math.Round((_groups[group].ShareWith(part) - _shares[group]) / NearlyNothing));
}
