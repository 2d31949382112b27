namespace Cleanup.Detection.Triggers;

/// <summary>Triggers that the search looks for as one: any of the characters between any of the neighbours. Immutable.</summary>
internal sealed record TriggerGroup(CodeHalves Before, CodeHalves Characters, CodeHalves After)
{
    public static readonly TriggerGroup Empty = new(default, default, default);

    /// <summary>
    /// A trigger as groups that each have neighbours of one sort, so that their halves, mixed, take in as little else as can be.
    /// </summary>
    public static IEnumerable<TriggerGroup> PartsOf(Trigger trigger)
    {
        var characters = CodeHalves.Of(trigger.Character);
        (CodeHalves signsBefore, CodeHalves othersBefore) = CodeHalves.Split(trigger.Last);
        (CodeHalves signsAfter, CodeHalves othersAfter) = CodeHalves.Split(trigger.First);
        TriggerGroup[] parts =
        [
            new(signsBefore, characters, signsAfter), new(signsBefore, characters, othersAfter),
            new(othersBefore, characters, signsAfter), new(othersBefore, characters, othersAfter),
        ];
        return parts.Where(static part => !part.Before.IsEmpty && !part.After.IsEmpty);
    }

    /// <summary>
    /// Which share of the places in prose it takes for triggers, if neighbours had nothing to do with each other: from 0 to 1.
    /// </summary>
    public double ShareOfProse => ShareWith(Empty);

    /// <summary>The same of it and another as one.</summary>
    public double ShareWith(TriggerGroup other) =>
        ProseFrequency.Of(Before | other.Before) * ProseFrequency.Of(Characters | other.Characters) *
            ProseFrequency.Of(After | other.After);

    public static TriggerGroup operator |(TriggerGroup left, TriggerGroup right) =>
        new(left.Before | right.Before, left.Characters | right.Characters, left.After | right.After);
}
