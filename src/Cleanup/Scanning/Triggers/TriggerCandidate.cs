using System.Runtime.InteropServices;
using Cleanup.Detectors;

namespace Cleanup.Scanning.Triggers;

/// <summary>A detector to ask at a trigger, if the characters around it are of sets and a literal stands behind it.</summary>
/// <param name="Detector">The detector.</param>
/// <param name="Before">The set for the character before it.</param>
/// <param name="After">The set for the character behind it.</param>
/// <param name="Second">The set for the one behind that.</param>
/// <param name="Literal">The literal; empty for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerCandidate(LeakDetector Detector, AsciiSet Before, AsciiSet After, AsciiSet Second, string Literal)
{
    public static TriggerCandidate Of(LeakDetector detector, Trigger trigger) =>
        new(detector, AsciiSet.Of(trigger.Before), AsciiSet.Of(trigger.First), AsciiSet.Of(trigger.Next), trigger.Literal ?? "");

    /// <summary>Whether what stands around a trigger fits; what stands right behind it is known to.</summary>
    public bool Fits(ReadOnlySpan<char> text, int trigger) =>
        Before.Contains(TriggerMap.Neighbour(text, trigger - 1)) && Second.Contains(TriggerMap.Neighbour(text, trigger + 2)) &&
        text[(trigger + 1)..].StartsWith(Literal, StringComparison.Ordinal);

    /// <summary>Whether the two differ at most in what they want before and right behind the trigger.</summary>
    public bool AsksAs(in TriggerCandidate other) =>
        ReferenceEquals(Detector, other.Detector) && Second == other.Second && string.Equals(Literal, other.Literal, StringComparison.Ordinal);
}
