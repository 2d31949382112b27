using System.Runtime.InteropServices;

namespace Cleanup.Detection.Triggers;

/// <summary>Triggers that the search looks for as one: any of the characters between any of the neighbours.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerGroup(CodeHalves Before, CodeHalves Characters, CodeHalves After)
{
    /// <summary>
    /// A trigger as groups that each have neighbours of one sort, so that their halves, mixed, take in as little else as can be.
    /// </summary>
    public static IEnumerable<TriggerGroup> PartsOf(Trigger trigger)
    {
        var characters = CodeHalves.Of(trigger.Character);
        foreach (CodeHalves before in CodeHalves.Split(trigger.Last))
        {
            foreach (CodeHalves after in CodeHalves.Split(trigger.First)) yield return new TriggerGroup(before, characters, after);
        }
    }

    /// <summary>
    /// Which share of the places in prose it takes for triggers, if neighbours had nothing to do with each other: from 0 to 1.
    /// </summary>
    public double ShareOfProse => ProseFrequency.Of(Before) * ProseFrequency.Of(Characters) * ProseFrequency.Of(After);

    public static TriggerGroup operator |(TriggerGroup left, TriggerGroup right) =>
        new(left.Before | right.Before, left.Characters | right.Characters, left.After | right.After);
}
