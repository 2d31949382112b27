using System.Text;

namespace Cleanup.Articles.Header;

/// <summary>Takes the marks of Markdown out of the words of a line: "Storm Hits the *Old* Coast". Thread-safe.</summary>
internal static class MarkdownText
{
    private const string Marks = "*_`";

    /// <summary>The words without marks that stand in pairs, and without the strokes that keep a character from being a mark.</summary>
    public static string Plain(ReadOnlySpan<char> words)
    {
        var plain = new StringBuilder(words.Length);
        var open = new Stack<(int Place, int Length, char Mark)>();
        for (int i = 0; i < words.Length;)
        {
            if (words[i] == '\\' && i + 1 < words.Length && char.IsPunctuation(words[i + 1]))
            {
                plain.Append(words[i + 1]);
                i += 2;
                continue;
            }
            int length = Marks.Contains(words[i]) ? words[i..].IndexOfAnyExcept(words[i]) : 0;
            if (length < 0) length = words.Length - i;
            if (length == 0)
            {
                plain.Append(words[i++]);
                continue;
            }
            bool closes = open.TryPeek(out var last) && last.Mark == words[i] && last.Length == length && IsBehindWord(words, i, length);
            if (closes) plain.Remove(open.Pop().Place, length);
            else if (IsBeforeWord(words, i, length)) open.Push((plain.Length, length, words[i]));
            if (!closes) plain.Append(words.Slice(i, length));
            i += length;
        }
        return plain.ToString();
    }

    // Inside a word an underscore is none: "snake_case".
    private static bool IsBeforeWord(ReadOnlySpan<char> words, int position, int length) =>
        (position == 0 || !char.IsLetterOrDigit(words[position - 1])) &&
            position + length < words.Length && !char.IsWhiteSpace(words[position + length]);

    private static bool IsBehindWord(ReadOnlySpan<char> words, int position, int length) =>
        !char.IsWhiteSpace(words[position - 1]) &&
            (position + length == words.Length || !char.IsLetterOrDigit(words[position + length]));
}
