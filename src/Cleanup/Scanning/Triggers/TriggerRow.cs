using System.Runtime.InteropServices;

namespace Cleanup.Scanning.Triggers;

/// <summary>The detectors to ask at one trigger character with one character behind it.</summary>
/// <param name="Before">What may stand before the trigger for any of them to be asked.</param>
/// <param name="Second">What may stand behind the character behind it.</param>
/// <param name="Candidates">The detectors, with what each of them wants around the trigger.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerRow(AsciiSet Before, AsciiSet Second, TriggerCandidate[] Candidates)
{
    public static readonly TriggerRow Empty = new(AsciiSet.Empty, AsciiSet.Empty, []);

    /// <summary>Whether any detector is to be asked at a place whose trigger and character behind it are those of the row.</summary>
    public bool Fits(ReadOnlySpan<char> text, int place)
    {
        foreach (TriggerCandidate candidate in Candidates)
        {
            if (candidate.Fits(text, place)) return true;
        }
        return false;
    }

    /// <summary>The row with one more. A detector that has several triggers here is asked once.</summary>
    public TriggerRow With(TriggerCandidate added)
    {
        bool IsSame(TriggerCandidate candidate) => candidate with { Before = added.Before } == added;
        AsciiSet merged = Candidates.Where(IsSame).Aggregate(added.Before, (set, candidate) => set | candidate.Before);
        return new TriggerRow(Before | added.Before, Second | added.Second, [.. Candidates.Where(candidate => !IsSame(candidate)), added with { Before = merged }]);
    }
}
