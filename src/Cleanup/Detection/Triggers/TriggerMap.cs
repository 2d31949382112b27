using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Cleanup.Text;

namespace Cleanup.Detection.Triggers;

/// <summary>
/// Which detectors to ask at which character: its neighbours choose among the kinds, so that a parenthesis in prose asks nobody.
/// Immutable and thread-safe.
/// </summary>
internal sealed class TriggerMap
{
    // Before blanks and nearly all signs of prose, and before digits, letters and brackets, detectors want different things behind a
    // trigger.
    private const char FirstOther = '0';

    // Texts shorter than a step are asked character by character.
    private readonly bool[] _isTrigger = new bool[CodeHalves.AsciiLength];

    // By the trigger character, then by whether a sign stands before it and by the character behind it.
    private readonly TriggerRow[][] _rows = new TriggerRow[CodeHalves.AsciiLength][];

    /// <param name="triggers">What each detector is asked at, in the order of the detectors.</param>
    public TriggerMap(ImmutableArray<ImmutableArray<Trigger>> triggers)
    {
        var byCharacter = new List<TriggerCandidate>?[CodeHalves.AsciiLength];
        for (int detector = 0; detector < triggers.Length; detector++)
        {
            foreach (Trigger trigger in triggers[detector])
                (byCharacter[trigger.Character] ??= []).Add(TriggerCandidate.Of(detector, trigger));
        }
        TriggerRow[] none = RowsOf([]);
        for (int character = 0; character < CodeHalves.AsciiLength; character++)
        {
            _rows[character] = byCharacter[character] is { } candidates ? RowsOf(candidates) : none;
            _isTrigger[character] = byCharacter[character] is not null;
        }
    }

    /// <summary>
    /// Whether a detector may have to be asked at a place that has a character before it and two behind: a look at these four alone,
    /// without a branch that depends on them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeTrigger<TUnit, TUnits>(ref TUnit place)
        where TUnit : unmanaged
        where TUnits : ITextUnits<TUnit>
    {
        int trigger = TUnits.CodeOf(place), before = TUnits.CodeOf(Unsafe.Subtract(ref place, 1));
        int after = TUnits.CodeOf(Unsafe.Add(ref place, 1)), second = TUnits.CodeOf(Unsafe.Add(ref place, 2));
        if ((trigger | before | after | second) >= CodeHalves.AsciiLength) return true;
        ref readonly TriggerRow row = ref _rows[trigger][RowIndex(before, after)];
        return row.Before.Contains(before) & row.Second.Contains(second);
    }

    /// <summary>Whether a detector is to be asked at a place.</summary>
    public bool IsTrigger(ReadOnlySpan<char> text, int place) =>
        text[place] < CodeHalves.AsciiLength && _isTrigger[text[place]] && RowAt(text, place).Fits(text, place);

    /// <summary>
    /// Whether a detector may have to be asked at a place of a text in UTF-8. Where a literal has a blank any blanks will do, so that
    /// lines may be joined.
    /// </summary>
    public bool MayBeTrigger(ReadOnlySpan<byte> utf8, int place)
    {
        if (utf8[place] >= CodeHalves.AsciiLength || !_isTrigger[utf8[place]]) return false;
        int before = Utf8Neighbours.Before(utf8, place);
        int after = Utf8Neighbours.Behind(utf8, place + 1, out int second);
        foreach (TriggerCandidate candidate in _rows[utf8[place]][RowIndex(before, after)].Candidates)
            if (candidate.MayFit(utf8, place, before, second)) return true;
        return false;
    }

    /// <summary>The detectors that may be asked at a place that is a trigger, by what stands around it.</summary>
    public ReadOnlySpan<TriggerCandidate> At(ReadOnlySpan<char> text, int trigger) => RowAt(text, trigger).Candidates;

    /// <summary>The character at a place as triggers name it.</summary>
    public static int Neighbour(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length ? NameOf(text[index]) : ' ';

    /// <summary>A character as triggers name it.</summary>
    public static int NameOf(char character) =>
        character is >= ' ' and < (char)CodeHalves.AsciiLength ? character : NameOfOther(character);

    private static int NameOfOther(char character)
    {
        if (Blank.Is(character)) return ' ';
        return QuoteMark.FamilyOf(character) switch
        {
            QuoteFamily.Double => '"',
            QuoteFamily.Single => '\'',
            _ when char.IsLetterOrDigit(character) => '\0',
            _ => character < CodeHalves.AsciiLength ? character : Trigger.OtherSigns[0],
        };
    }

    private ref readonly TriggerRow RowAt(ReadOnlySpan<char> text, int trigger) =>
        ref _rows[text[trigger]][RowIndex(Neighbour(text, trigger - 1), Neighbour(text, trigger + 1))];

    private static int RowIndex(int before, int after) => before < FirstOther ? after : after + CodeHalves.AsciiLength;

    private static TriggerRow[] RowsOf(List<TriggerCandidate> candidates)
    {
        AsciiSet signs = AsciiSet.Below(FirstOther);
        var rows = new TriggerRow[2 * CodeHalves.AsciiLength];
        for (int after = 0; after < CodeHalves.AsciiLength; after++)
        {
            rows[after] = TriggerRow.Of(candidates, signs, after);
            rows[after + CodeHalves.AsciiLength] = TriggerRow.Of(candidates, ~signs, after);
        }
        return rows;
    }
}
