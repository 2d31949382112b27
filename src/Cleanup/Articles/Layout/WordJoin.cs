using Cleanup.Articles.Words;

namespace Cleanup.Articles.Layout;

/// <summary>
/// Sets wrapped lines on one: with a blank, with none where the script sets none, and without the hyphen of a word that was divided at the
/// end of the line. Not thread-safe.
/// </summary>
internal sealed class WordJoin(string text)
{
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _words;

    /// <summary>What of the source goes, and what stands there instead.</summary>
    /// <param name="end">Where the line ends, the blanks behind it left out.</param>
    /// <param name="start">Where the next line starts, the blanks before it left out.</param>
    public (TextRange Range, string With) Of(int end, int start)
    {
        ReadOnlySpan<char> all = text;
        var gap = TextRange.FromBounds(end, start);
        if (TitleText.HasNoBlanksByScript(all.Slice(end - 1, 1)) || TitleText.HasNoBlanksByScript(all.Slice(start, 1)) ||
            IsWideMark(all[end - 1]) || IsWideMark(all[start]))
            return (gap, "");
        bool isDivided = all[end - 1] == '-' && end > 1 && char.IsLetter(all[end - 2]) && char.IsLower(all[start]);
        if (!isDivided) return (gap, " ");
        // "well-" and "known" belong together with it. Only the text itself tells.
        return IsWord(LettersBefore(end - 1), LettersFrom(start)) ? (TextRange.FromBounds(end - 1, start), "") : (gap, "");
    }

    // Full-width punctuation brings its own blank.
    private static bool IsWideMark(char character) => character is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFF65';

    private bool IsWord(ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        _words ??= ReadWords();
        return _words.GetValueOrDefault().Contains([.. start, .. end]);
    }

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ReadWords()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int position = 0; position < text.Length; position++)
        {
            if (!char.IsLetter(text[position])) continue;
            ReadOnlySpan<char> word = LettersFrom(position);
            lookup.Add(word);
            position += word.Length;
        }
        return lookup;
    }

    private ReadOnlySpan<char> LettersFrom(int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(start..end);
    }

    private ReadOnlySpan<char> LettersBefore(int end)
    {
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text.AsSpan(start..end);
    }
}
