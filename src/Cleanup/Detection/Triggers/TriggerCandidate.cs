using System.Runtime.InteropServices;

namespace Cleanup.Detection.Triggers;

/// <summary>A detector to ask at a trigger, if the characters around it are of sets and literals stand before and behind it.</summary>
/// <param name="Detector">The index of the detector.</param>
/// <param name="Before">The set for the character before it.</param>
/// <param name="After">The set for the character behind it.</param>
/// <param name="Second">The set for the one behind that.</param>
/// <param name="Literal">The literal behind it; empty for none.</param>
/// <param name="Lead">The literal before it; empty for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerCandidate(int Detector, AsciiSet Before, AsciiSet After, AsciiSet Second, string Literal,
    string Lead)
{
    /// <summary>Whether the trigger may be the first character of a text.</summary>
    public bool MayStartText { get; init; }

    public static TriggerCandidate Of(int detector, Trigger trigger)
    {
        AsciiSet before = AsciiSet.Of(trigger.Last);
        return new(detector, before, AsciiSet.Of(trigger.First), AsciiSet.Of(trigger.Next), trigger.Literal ?? "", trigger.Lead ?? "")
        {
            MayStartText = before.Contains(' '),
        };
    }

    /// <summary>Whether what stands around a trigger fits; what stands right behind it is known to.</summary>
    public bool Fits(ReadOnlySpan<char> text, int trigger) =>
        Before.Contains(TriggerMap.Neighbour(text, trigger - 1)) && Second.Contains(TriggerMap.Neighbour(text, trigger + 2)) &&
        text[(trigger + 1)..].StartsWith(Literal, StringComparison.Ordinal) && text[..trigger].EndsWith(Lead, StringComparison.Ordinal);

    /// <summary>
    /// Whether what stands around a trigger in UTF-8 may fit, where a blank of a literal stands for any; what stands right behind it is
    /// known to.
    /// </summary>
    public bool MayFit(ReadOnlySpan<byte> utf8, int trigger, int before, int second) =>
        Before.Contains(before) && (Literal.StartsWith(' ') || Second.Contains(second)) &&
        Utf8Neighbours.StartsWith(utf8[(trigger + 1)..], Literal) && Utf8Neighbours.EndsWith(utf8[..trigger], Lead);

    /// <summary>Whether all that it wants before the trigger stands at or behind a place that counts as the text's edge.</summary>
    public bool FitsBehind(int edge, int trigger) => trigger - Lead.Length >= edge && (trigger > edge || MayStartText);

    /// <summary>The two as one, where each <see cref="AsksAs"/> the other.</summary>
    public TriggerCandidate Joined(in TriggerCandidate other) =>
        this with { Before = Before | other.Before, MayStartText = MayStartText || other.MayStartText };

    /// <summary>Whether the two differ at most in what they want before and right behind the trigger.</summary>
    public bool AsksAs(in TriggerCandidate other) =>
        Detector == other.Detector && Second == other.Second &&
        string.Equals(Literal, other.Literal, StringComparison.Ordinal) && string.Equals(Lead, other.Lead, StringComparison.Ordinal);
}
