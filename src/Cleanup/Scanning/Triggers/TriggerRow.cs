using System.Runtime.InteropServices;

namespace Cleanup.Scanning.Triggers;

/// <summary>The detectors to ask at one trigger character with one character behind it.</summary>
/// <param name="Candidates">The detectors, with what each of them wants around the trigger.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerRow(TriggerCandidate[] Candidates)
{
    /// <summary>The row of those that may have the character <paramref name="after"/> behind the trigger.</summary>
    public static TriggerRow Of(List<TriggerCandidate> all, int after)
    {
        var candidates = new List<TriggerCandidate>();
        foreach (TriggerCandidate candidate in all)
        {
            if (!candidate.After.Contains(after)) continue;
            // A detector that has several triggers here is asked once.
            int same = candidates.FindIndex(other => other.AsksAs(candidate));
            if (same < 0) candidates.Add(candidate);
            else candidates[same] = candidates[same] with { Before = candidates[same].Before | candidate.Before };
        }
        return new TriggerRow([.. candidates]);
    }

    /// <summary>Whether any detector is to be asked at a place whose trigger and character behind it are those of the row.</summary>
    public bool Fits(ReadOnlySpan<char> text, int place)
    {
        foreach (TriggerCandidate candidate in Candidates)
        {
            if (candidate.Fits(text, place)) return true;
        }
        return false;
    }
}
