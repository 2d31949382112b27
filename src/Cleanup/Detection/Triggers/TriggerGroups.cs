using System.Collections.Immutable;

namespace Cleanup.Detection.Triggers;

/// <summary>Puts triggers into the groups that the search has room for, those together that take in little prose between them.</summary>
internal sealed class TriggerGroups
{
    public const int Count = 16;

    // More move nothing any more with the kinds there are.
    private const int MostRounds = 3;

    private readonly List<TriggerGroup> _parts = [];
    private readonly int[] _groupOf;
    private readonly TriggerGroup[] _groups = new TriggerGroup[Count];

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
            int best = BestFor(_parts[part]);
            _groupOf[part] = best;
            _groups[best] |= _parts[part];
            moved |= best != before;
        }
        return moved;
    }

    private void TakeOut(int part)
    {
        int group = _groupOf[part];
        if (group < 0) return;
        _groupOf[part] = -1;
        _groups[group] = TriggerGroup.Empty;
        for (int other = 0; other < _parts.Count; other++)
        {
            if (_groupOf[other] == group) _groups[group] |= _parts[other];
        }
    }

    // The group that takes in the least more of prose with the part than without it.
    private int BestFor(TriggerGroup part)
    {
        int best = 0;
        double least = double.MaxValue;
        for (int group = 0; group < Count; group++)
        {
            double more = _groups[group].ShareWith(part) - _groups[group].ShareOfProse;
            if (more >= least) continue;
            (best, least) = (group, more);
        }
        return best;
    }
}
