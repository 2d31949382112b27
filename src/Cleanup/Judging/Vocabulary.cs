using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// Words of people who write about code or ask for help, in all languages at once: nobody has to know which one a text is in.
/// Immutable and thread-safe.
/// </summary>
internal sealed class Vocabulary
{
    // From here on scripts stand that have no blanks, or endings that change the word.
    private const char FirstOfOtherScripts = '\u0900';
    private const char LastOfOtherScripts = '\uD7A3';

    private static readonly Lazy<Vocabulary> _shared = new(static () => new Vocabulary());

    private readonly WordTree _words = new();

    // What is looked for anywhere, and not only where a word begins.
    private readonly WordTree _anywhere = new();

    private Vocabulary()
    {
        foreach (string language in WordFile.Languages)
        {
            foreach ((string heading, string entry) in WordFile.Read(language)) Add(entry, heading is "code");
        }
    }

    /// <summary>The words, read when the first text is judged.</summary>
    public static Vocabulary Shared => _shared.Value;

    /// <summary>The words in a text, phrases included.</summary>
    public WordHits Count(ReadOnlySpan<char> text) => Count(text, hasPhrases: true);

    /// <summary>The words near a place: no phrases, which people use anywhere.</summary>
    public WordHits CountNear(ReadOnlySpan<char> text) => Count(text, hasPhrases: false);

    // "word" begins words, "word=" is one, "~word" stands anywhere, "a_word" is a phrase.
    private void Add(string entry, bool isCode)
    {
        WordUse stem = isCode ? WordUse.CodeStem : WordUse.HelpStem, whole = isCode ? WordUse.CodeWord : WordUse.HelpWord;
        if (entry[0] == '~') _anywhere.Add(entry[1..], whole);
        else if (entry.Contains('_', StringComparison.Ordinal)) _words.AddPhrase(entry.Split('_'), whole);
        else if (entry[^1] == '=') _words.Add(entry[..^1], whole);
        else _words.Add(entry, stem);
    }

    private WordHits Count(ReadOnlySpan<char> text, bool hasPhrases)
    {
        var hits = default(WordHits);
        for (int start = 0; TryReadWord(text, start, out TextRange word); start = word.End)
        {
            WordUse use = _words.Find(text.Slice(word), out var phrases);
            hits += WordHits.Of(use);
            if (!hasPhrases || phrases is null) continue;
            foreach ((string[] rest, WordUse phrase) in phrases)
            {
                if (GoesOn(text, word.End, rest)) hits += WordHits.Of(phrase);
            }
        }
        bool hasOtherScripts = text.ContainsAnyInRange(FirstOfOtherScripts, LastOfOtherScripts);
        return hasOtherScripts ? hits + CountAnywhere(text) : hits;
    }

    // Of either use no word begins inside the last.
    private WordHits CountAnywhere(ReadOnlySpan<char> text)
    {
        int code = 0, help = 0, behindCode = 0, behindHelp = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < FirstOfOtherScripts) continue;
            (int codeLength, int helpLength) = _anywhere.LengthsAt(text[i..]);
            if (codeLength > 0 && i >= behindCode)
            {
                code++;
                behindCode = i + codeLength;
            }
            if (helpLength > 0 && i >= behindHelp)
            {
                help++;
                behindHelp = i + helpLength;
            }
        }
        return new WordHits(code, help);
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int position, string[] words)
    {
        foreach (string expected in words)
        {
            if (!TryReadWord(text, position, out TextRange word) ||
                !text.Slice(word).Equals(expected, StringComparison.OrdinalIgnoreCase))
                return false;
            position = word.End;
        }
        return true;
    }

    private static bool TryReadWord(ReadOnlySpan<char> text, int position, out TextRange word)
    {
        int start = position;
        while (start < text.Length && !TextMeasures.IsLetter(text[start])) start++;
        int end = start;
        while (end < text.Length && IsOfToken(text[end])) end++;
        word = TextRange.FromBounds(start, end);
        return end > start;
    }

    private static bool IsOfToken(char character) => char.IsAscii(character)
        ? char.IsAsciiLetterOrDigit(character) || character is '_' or '\'' or '-'
        : TextMeasures.IsOfWord(character) || character is '’' or '\u200C' or '\u200D' or (>= '\u0900' and <= '\u097F');
}
