using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Cleanup.Detectors;
using Cleanup.Recovery.Json;

namespace Cleanup.Scanning.Triggers;

/// <summary>
/// Which detectors to ask at which character: its neighbours choose among the kinds, so that a parenthesis in prose asks nobody.
/// Immutable and thread-safe.
/// </summary>
internal sealed class TriggerMap
{
    private const int AsciiLength = 128;

    // By the trigger character, then by the character behind it.
    private readonly TriggerRow[]?[] _rows = new TriggerRow[]?[AsciiLength];

    public TriggerMap(ImmutableArray<LeakDetector> detectors)
    {
        foreach (LeakDetector detector in detectors)
        {
            foreach (Trigger trigger in detector.Triggers) Add(detector, trigger);
        }
    }

    /// <summary>Whether a detector may have to be asked at a place that has a character before it and two behind: a look at these four alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeTrigger(ref char place)
    {
        int trigger = place, before = Unsafe.Subtract(ref place, 1), after = Unsafe.Add(ref place, 1), second = Unsafe.Add(ref place, 2);
        if ((trigger | before | after | second) >= AsciiLength) return true;
        return _rows[trigger] is { } rows && rows[after].Before.Contains(before) && rows[after].Second.Contains(second);
    }

    /// <summary>Whether a detector is to be asked at a place.</summary>
    public bool IsTrigger(ReadOnlySpan<char> text, int place) =>
        text[place] < AsciiLength && _rows[text[place]] is { } rows && rows[Neighbour(text, place + 1)].Fits(text, place);

    /// <summary>The detectors that may be asked at a place that is a trigger, by what stands behind it.</summary>
    public ReadOnlySpan<TriggerCandidate> At(ReadOnlySpan<char> text, int trigger) => _rows[text[trigger]]![Neighbour(text, trigger + 1)].Candidates;

    /// <summary>The character at a place as triggers name it.</summary>
    public static int Neighbour(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length) return ' ';
        char character = text[index];
        return character is >= ' ' and < (char)AsciiLength ? character : Neighbour(character);
    }

    private static int Neighbour(char character)
    {
        if (TextCursor.IsBlank(character)) return ' ';
        return QuoteMark.FamilyOf(character) switch
        {
            QuoteFamily.Double => '"',
            QuoteFamily.Single => '\'',
            _ when char.IsLetterOrDigit(character) => '\0',
            _ => character < AsciiLength ? character : Trigger.OtherSigns[0],
        };
    }

    private void Add(LeakDetector detector, Trigger trigger)
    {
        TriggerRow[] rows = _rows[trigger.Character] ??= [.. Enumerable.Repeat(TriggerRow.Empty, AsciiLength)];
        var candidate = new TriggerCandidate(detector, SetOf(trigger.Before), SetOf(trigger.Next), trigger.Literal ?? "");
        AsciiSet followers = SetOf(trigger.First);
        for (int next = 0; next < AsciiLength; next++)
        {
            if (followers.Contains(next)) rows[next] = rows[next].With(candidate);
        }
    }

    private static AsciiSet SetOf(string? characters) => characters is null ? AsciiSet.All : AsciiSet.Of(characters);
}
