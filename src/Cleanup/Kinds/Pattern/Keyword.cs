using System.Collections.Immutable;
using Cleanup.Detection.Triggers;

namespace Cleanup.Kinds.Pattern;

/// <summary>A literal that a match holds, and the character in it that the search goes by. Immutable.</summary>
internal sealed class Keyword
{
    private readonly string _word;
    private readonly StringComparison _comparison;
    private readonly int _place;

    private Keyword(string word, bool ignoresCase, int place)
    {
        _word = word;
        _comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _place = place;
        Triggers = ignoresCase ? [.. Either(word[place]).Select(letter => Loose(word, letter, place))] : [Exact(word, place)];
    }

    /// <summary>Where a detector has to be asked.</summary>
    public ImmutableArray<Trigger> Triggers { get; }

    /// <summary>A keyword; null when there is no searching for it: it has no sign, letter or digit of ASCII, or is one letter.</summary>
    public static Keyword? TryCreate(string word, bool ignoresCase)
    {
        if (WorthOf(word) == 0) return null;
        int[] places = [.. Enumerable.Range(0, word.Length).Where(place => IsVisible(word[place]))];
        return new Keyword(word, ignoresCase, places.MinBy(place => ShareOfProse(Exact(word, place))));
    }

    /// <summary>How much is gained by searching for one of several literals; 0 when there is no searching.</summary>
    public static int WorthOf(ImmutableArray<string> words) => words.IsEmpty ? 0 : words.Min(WorthOf);

    /// <summary>Where it stands whose trigger is at a place; null when it does not.</summary>
    public TextRange? At(ReadOnlySpan<char> text, int trigger)
    {
        int start = trigger - _place;
        return start >= 0 && text[start..].StartsWith(_word, _comparison) ? new TextRange(start, _word.Length) : null;
    }

    // Signs are rare in prose; one letter stands everywhere.
    private static int WorthOf(string word)
    {
        int letters = word.Count(char.IsAsciiLetterOrDigit), signs = word.Count(IsVisible) - letters;
        return letters + signs < 2 && signs == 0 ? 0 : letters + (4 * signs);
    }

    private static bool IsVisible(char character) => character is > ' ' and < '\u007F';

    private static bool IsPlain(char character) => character is >= ' ' and < '\u007F';

    private static double ShareOfProse(Trigger trigger) => TriggerGroup.PartsOf(trigger).Sum(static part => part.ShareOfProse);

    private static Trigger Exact(string word, int place)
    {
        int start = place, end = place + 1;
        while (start > 0 && IsPlain(word[start - 1])) start--;
        while (end < word.Length && IsPlain(word[end])) end++;
        return new Trigger(word[place],
            Lead: start < place ? word[start..place] : null, Literal: end > place + 1 ? word[(place + 1)..end] : null);
    }

    private static Trigger Loose(string word, char letter, int place) => new(letter,
        Before: place > 0 && IsPlain(word[place - 1]) ? Either(word[place - 1]) : null,
        After: place + 1 < word.Length && IsPlain(word[place + 1]) ? Either(word[place + 1]) : null);

    // The character in both cases, of which there may be one.
    private static string Either(char character)
    {
        char lower = char.ToLowerInvariant(character), upper = char.ToUpperInvariant(character);
        return lower == upper ? character.ToString() : $"{lower}{upper}";
    }
}
