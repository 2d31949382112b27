using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>A value that stands without quotes, in UTF-16 units of the text.</summary>
/// <param name="End">Behind its last character.</param>
/// <param name="Next">The character that ended it: a structural one, a line break, a quote, or the text's end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BareText(int End, int Next)
{
    /// <summary>Reads one word, no further than <paramref name="limit"/>.</summary>
    public static BareText ReadWord(ref JsonText text, int position, int limit, bool inParentheses)
    {
        int start = position;
        while (true)
        {
            int c = Punctuation.Fold(text.Read(position, out int length));
            bool isSpace = c > 0 && Blank.IsBetweenTokens(c) && !BareWord.IsVoid(ref text, start, position);
            if (position > limit || isSpace || inParentheses && c == ')' || Ends(ref text, position, c, afterSpace: false))
                return new(position, c);
            position += length;
        }
    }

    /// <summary>Reads up to where a value of several words can end at the latest, no further than <paramref name="limit"/>.</summary>
    public static BareText ReadAll(ref JsonText text, int position, int limit, bool inArray)
    {
        int end = position;
        int depth = 0;
        while (true)
        {
            int c = Punctuation.Fold(text.Read(position, out int length));
            if (c == '{' && ClosesInWords(text.Units[position..])) depth++;
            bool isText = c == '}' && depth-- > 0 || c == ',' && !inArray && !IsItemBehind(ref text, position + length);
            if (position > limit || !isText && Ends(ref text, position, c, afterSpace: end < position)) return new(end, c);
            position += length;
            if (c is not (' ' or '\t')) end = position;
        }
    }

    // Braces around words are words.
    private static bool ClosesInWords(ReadOnlySpan<char> text)
    {
        text = text.UpTo(Lookahead.Near);
        int end = text.IndexOfAny('}', '"', '\n');
        return end >= 0 && text[end] == '}';
    }

    // Behind a value's comma in an object stands a key; a comma in words does not end them.
    private static bool IsItemBehind(ref JsonText text, int position)
    {
        int c = Lookahead.Peek(ref text, position, out int at, out bool crossedLine);
        return crossedLine || c is ',' or '}' or ']' or '{' or JsonText.End || KeyRules.Any(ref text, at, KeyForms.BehindWords);
    }

    private static bool Ends(ref JsonText text, int position, int c, bool afterSpace)
    {
        if (c is JsonText.End or '\n' or '\r' or ',' or ']' or '}') return true;
        if (QuoteMark.Is(c))
        {
            text.Read(position, out int length);
            return Lookahead.Peek(ref text, position + length, out _, out _) is ',' or ']' or '}'
                || afterSpace && KeyLookahead.Whole(ref text, position);
        }
        if (c is ';' or '|') return ElementRules.ItemOrCloser(ref text, position + 1);
        if (text.Units[position..].StartsWith("/*", StringComparison.Ordinal))
            return Trivia.TryRead(ref text, position, out _, out int end) && text.Units[..end].EndsWith("*/", StringComparison.Ordinal);
        return (c == '<' || c is '/' or '#' && afterSpace) && Trivia.TryRead(ref text, position, out _, out _);
    }
}
