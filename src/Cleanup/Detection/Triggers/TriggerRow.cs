using System.Runtime.InteropServices;

namespace Cleanup.Detection.Triggers;

/// <summary>The detectors to ask at one trigger character with one character behind it.</summary>
/// <param name="Before">What may stand before the trigger for any of them to be asked.</param>
/// <param name="Second">What may stand behind the character behind it.</param>
/// <param name="Candidates">The detectors, with what each of them wants around the trigger.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerRow(AsciiSet Before, AsciiSet Second, TriggerCandidate[] Candidates)
{
    /// <summary>
    /// The row of those that may have one of <paramref name="before"/> before the trigger and <paramref name="after"/> behind it.
    /// </summary>
    public static TriggerRow Of(List<TriggerCandidate> all, AsciiSet before, int after)
    {
        var candidates = new List<TriggerCandidate>();
        AsciiSet firsts = AsciiSet.Empty, seconds = AsciiSet.Empty;
        foreach (TriggerCandidate candidate in all)
        {
            AsciiSet fitting = candidate.Before & before;
            if (fitting == AsciiSet.Empty || !candidate.After.Contains(after)) continue;
            firsts |= fitting;
            seconds |= candidate.Second;
            // A detector that has several triggers here is asked once.
            int same = candidates.FindIndex(other => other.AsksAs(candidate));
            if (same < 0) candidates.Add(candidate with { Before = fitting });
            else candidates[same] = candidates[same].Joined(candidate with { Before = fitting });
        }
        return new TriggerRow(firsts, seconds, [.. candidates]);
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
