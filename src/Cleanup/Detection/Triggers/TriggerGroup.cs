using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Cleanup.Detection.Triggers;

/// <summary>Triggers that the search looks for as one: any of the characters between any of the neighbours.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerGroup(CodeHalves Before, CodeHalves Characters, CodeHalves After)
{
    private const int Groups = 16;

    /// <summary>Puts triggers into the groups that the search has room for.</summary>
    public static ImmutableArray<TriggerGroup> Gather(IEnumerable<Trigger> triggers)
    {
        var groups = new TriggerGroup[Groups];
        foreach (Trigger trigger in triggers)
        {
            // Blanks and signs apart from letters and digits: their halves, mixed, would take in nearly all.
            (CodeHalves signsBefore, CodeHalves othersBefore) = CodeHalves.Split(trigger.Last);
            (CodeHalves signsAfter, CodeHalves othersAfter) = CodeHalves.Split(trigger.First);
            Add(new TriggerGroup(signsBefore, CodeHalves.Of(trigger.Character), signsAfter));
            Add(new TriggerGroup(signsBefore, CodeHalves.Of(trigger.Character), othersAfter));
            Add(new TriggerGroup(othersBefore, CodeHalves.Of(trigger.Character), signsAfter));
            Add(new TriggerGroup(othersBefore, CodeHalves.Of(trigger.Character), othersAfter));

            void Add(TriggerGroup part)
            {
                if (!part.Before.IsEmpty && !part.After.IsEmpty) groups[IndexFor(trigger.Character, part)] |= part;
            }
        }
        return [.. groups];
    }

    public static TriggerGroup operator |(TriggerGroup left, TriggerGroup right) =>
        new(left.Before | right.Before, left.Characters | right.Characters, left.After | right.After);

    // Characters whose halves, mixed, make no others that prose is full of, and that prose has in the same places.
    private static int IndexFor(char trigger, TriggerGroup part) => trigger switch
    {
        // Behind a letter, as programs have it, and behind a blank, as prose has it.
        '(' or '#' when !part.Before.Contains(' ') => 1,
        '(' or '#' or '*' => 0,
        '$' or '%' when part.After.IsSigns => 2,
        // Behind the sign of an address.
        (>= '0' and <= '9') or (>= 'a' and <= 'f') => 3,
        '$' or '%' or '&' => 4,
        '=' => 5,
        'x' or ')' => 6,
        'A' or 'D' or 'E' or 'O' => 7,
        '/' => 8,
        ':' or ']' => 9,
        ';' or '>' => 10,
        '<' => 11,
        '@' or '`' => 12,
        '-' or 'Q' => 13,
        'k' => 14,
        // [ \ ^ _ { and the escape character.
        _ => 15,
    };
}
