using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Detectors;
using Cleanup.Recovery.Json;

namespace Cleanup.Scanning;

/// <summary>
/// Which detectors to ask at which character. One vectorised search finds the characters of all kinds; their neighbours then
/// choose among the kinds, so that a parenthesis in prose asks nobody. Immutable and thread-safe.
/// </summary>
internal sealed class TriggerMap
{
    private const int AsciiLength = 128;

    // By the trigger character, then by the character behind it.
    private readonly TriggerCandidate[][]?[] _candidates = new TriggerCandidate[][]?[AsciiLength];
    private readonly SearchValues<char> _triggers;

    public TriggerMap(ImmutableArray<LeakDetector> detectors)
    {
        foreach (LeakDetector detector in detectors)
        {
            foreach (Trigger trigger in detector.Triggers) Add(detector, trigger);
        }
        _triggers = SearchValues.Create([.. detectors.SelectMany(detector => detector.Triggers).Select(trigger => trigger.Character).Distinct()]);
    }

    /// <summary>The offset of the first trigger at or behind <paramref name="from"/>, or -1.</summary>
    public int IndexOfTrigger(ReadOnlySpan<char> text, int from)
    {
        int index = text[from..].IndexOfAny(_triggers);
        return index < 0 ? -1 : from + index;
    }

    /// <summary>The detectors that may be asked at a trigger that <see cref="IndexOfTrigger"/> found, by what stands behind it.</summary>
    public ReadOnlySpan<TriggerCandidate> At(ReadOnlySpan<char> text, int trigger) => _candidates[text[trigger]]![Neighbour(text, trigger + 1)];

    /// <summary>The character at a place as triggers name it.</summary>
    public static int Neighbour(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length) return ' ';
        char character = text[index];
        if (TextCursor.IsBlank(character)) return ' ';
        if (character < AsciiLength) return character;
        return QuoteMark.FamilyOf(character) switch
        {
            QuoteFamily.Double => '"',
            QuoteFamily.Single => '\'',
            _ => AsciiLength - 1,
        };
    }

    private void Add(LeakDetector detector, Trigger trigger)
    {
        TriggerCandidate[][] byNext = _candidates[trigger.Character] ??= [.. Enumerable.Repeat(Array.Empty<TriggerCandidate>(), AsciiLength)];
        UInt128 before = trigger.Before is null ? UInt128.MaxValue : MaskOf(trigger.Before);
        foreach (int next in trigger.After is null ? Enumerable.Range(0, AsciiLength) : trigger.After.Select(character => (int)character))
        {
            // One question for a detector that has several triggers at this place.
            UInt128 merged = byNext[next].Where(candidate => candidate.Detector == detector).Aggregate(before, (mask, candidate) => mask | candidate.Before);
            byNext[next] = [.. byNext[next].Where(candidate => candidate.Detector != detector), new TriggerCandidate(detector, merged)];
        }
    }

    private static UInt128 MaskOf(string characters) => characters.Aggregate(UInt128.Zero, (mask, character) => mask | (UInt128.One << character));
}
