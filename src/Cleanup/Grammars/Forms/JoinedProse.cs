using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Grammars.Forms;

/// <summary>
/// Prose that was joined to a message which has no end of its own: <c>divided by 0 The vote is public, and the hall opens at noon.</c>
/// Thread-safe.
/// </summary>
internal static class JoinedProse
{
    // "Unable to locate Jira server for this macro." is one message with a name in it; sentences of articles are longer.
    private const int FewestWords = 6;

    private static readonly SearchValues<char> _letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzäöüß");

    /// <summary>
    /// Where a sentence starts in the midst of a message, at a word with a capital or of another script; the message's end for none.
    /// </summary>
    public static int StartIn(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> message = text[..end];
        for (int blank = 1; blank < end - 1; blank++)
        {
            if (Blank.Is(text[blank]) && StartsAt(message, blank + 1)) return BehindWord(message, blank);
        }
        return end;
    }

    /// <summary>Whether a sentence starts in the midst of a message: behind a colon or a dash it is the program's.</summary>
    public static bool IsIn(ReadOnlySpan<char> message)
    {
        for (int start; (start = StartIn(message, message.Length)) < message.Length; message = message[start..])
        {
            if (message[..start].TrimEnd() is not [.., ':' or '-']) return true;
        }
        return false;
    }

    /// <summary>Whether one starts at a place, or goes on there behind a first word that has a capital too.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || !IsStart(text[position])) return false;
        ReadOnlySpan<char> sentence = Lines.First(text[position..]);
        int first = Blank.Next(sentence, 0);
        // "BOF" and "True," are words of a program's own sentence.
        if (first > 1 && (char.IsUpper(sentence[1]) || !char.IsLetter(sentence[first - 1]))) return false;
        int second = Blank.Skip(sentence, first);
        if (second < sentence.Length && (char.IsUpper(sentence[second]) || !char.IsLetter(sentence[second]))) return false;
        int end = EndOf(sentence);
        return end > 0 && ProseInCode.StartOfFirst(sentence[..end], enough: FewestWords) >= 0;
    }

    // German nouns have capitals: "Die Abstimmung ist". What has nothing but capitals is no such word: "12:00 PM The vote is".
    private static int BehindWord(ReadOnlySpan<char> text, int blank)
    {
        int word = Blank.BehindLast(text, blank, 0);
        ReadOnlySpan<char> first = text[word..blank];
        bool isWord = word > 1 && first.Length > 1 && char.IsUpper(first[0]) && !first[1..].ContainsAnyExcept(_letters);
        return isWord ? word - 1 : blank;
    }

    private static bool IsStart(char character) => char.IsUpper(character) || character > '\u02FF' && char.IsLetter(character);

    private static int EndOf(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (SentenceEnd.Is(text[i]) && (i + 1 == text.Length || text[i] > '\u007F' || Blank.Is(text[i + 1]))) return i;
        }
        return -1;
    }
}
