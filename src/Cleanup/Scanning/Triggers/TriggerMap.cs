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
        var byCharacter = new List<TriggerCandidate>?[AsciiLength];
        foreach (LeakDetector detector in detectors)
        {
            foreach (Trigger trigger in detector.Triggers) (byCharacter[trigger.Character] ??= []).Add(TriggerCandidate.Of(detector, trigger));
        }
        for (int character = 0; character < AsciiLength; character++)
        {
            if (byCharacter[character] is { } candidates) _rows[character] = RowsOf(candidates);
        }
    }

    /// <summary>Whether a detector may have to be asked at a place that has a character before it and two behind: a look at these four alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeTrigger(ref char place)
    {
        int trigger = place, before = Unsafe.Subtract(ref place, 1), after = Unsafe.Add(ref place, 1), second = Unsafe.Add(ref place, 2);
        if ((trigger | before | after | second) >= AsciiLength) return true;
        if (_rows[trigger] is not { } rows) return false;
        foreach (ref readonly TriggerCandidate candidate in rows[after].Candidates.AsSpan())
        {
            if (candidate.Before.Contains(before) && candidate.Second.Contains(second)) return true;
        }
        return false;
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

    private static TriggerRow[] RowsOf(List<TriggerCandidate> candidates)
    {
        var rows = new TriggerRow[AsciiLength];
        for (int after = 0; after < AsciiLength; after++) rows[after] = TriggerRow.Of(candidates, after);
        return rows;
    }
}
