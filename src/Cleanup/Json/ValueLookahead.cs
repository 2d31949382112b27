using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Looks ahead for a value, or for what stands in place of one. Reads nothing.</summary>
internal static class ValueLookahead
{
    private const int MaxNameLength = 64;

    /// <summary>Whether what stands at <paramref name="position"/> can only be the start of a value.</summary>
    public static bool Any(ref JsonText text, int position)
    {
        int c = Lookahead.Peek(ref text, position, out int at, out _);
        return QuoteMark.Is(c) || c is '{' or '[' || BareWord.IsLiteralOrNumber(ref text, at);
    }

    /// <summary>Whether a quoted string with a structural character behind it stands at <paramref name="position"/>.</summary>
    public static bool QuotedElement(ref JsonText text, int position)
    {
        switch (Lookahead.SkipQuoted(ref text, position, out int behind))
        {
            case JsonText.End or '\n' or '\r': return false;
            case not 0: return true;
        }
        return Lookahead.Peek(ref text, behind, out _, out _) is ',' or ']' or '}' or JsonText.End;
    }

    /// <summary>
    /// Whether a quoted string and the array's closer, or a comma and another element, stand at <paramref name="position"/>.
    /// </summary>
    public static bool QuotedElements(ref JsonText text, int position)
    {
        if (Lookahead.SkipQuoted(ref text, position, out int behind) != 0) return false;
        int c = Lookahead.Peek(ref text, behind, out int at, out _);
        if (c != ',') return c == ']';
        c = Lookahead.Peek(ref text, at + 1, out at, out _);
        return QuoteMark.Is(c) ? QuotedElement(ref text, at) : BareWord.IsLiteralOrNumber(ref text, at);
    }

    /// <summary>Whether a quoted string and another element, with no comma between the two, stand at <paramref name="position"/>.</summary>
    public static bool QuotedBeforeElement(ref JsonText text, int position) =>
        Lookahead.SkipQuoted(ref text, position, out int behind) == 0
        && (QuoteMark.Is(Lookahead.Peek(ref text, behind, out int at, out _)) || BareWord.IsLiteralOrNumber(ref text, at));

    /// <summary>
    /// Whether one word without quotes stands at <paramref name="position"/>, and the array's closer or a quoted element behind it.
    /// </summary>
    public static bool BareElement(ref JsonText text, int position)
    {
        int end = EndOfWord(ref text, position);
        if (end == position) return false;
        // Its closing quote may be there.
        if (QuoteMark.Is(text.Read(end, out int quote))) end += quote;
        int c = Lookahead.Peek(ref text, end, out int at, out _);
        if (c != ',') return c == ']';
        return QuoteMark.Is(Lookahead.Peek(ref text, at + 1, out at, out _)) && QuotedElement(ref text, at);
    }

    /// <summary>Whether one word without quotes stands at <paramref name="position"/>, before the object's closer.</summary>
    public static bool LastWord(ref JsonText text, int position)
    {
        position = Lookahead.SkipTrivia(ref text, position, out _);
        int end = EndOfWord(ref text, position);
        return end > position && Lookahead.Peek(ref text, end, out _, out _) == '}';
    }

    /// <summary>Behind the characters of a key or a word without quotes.</summary>
    public static int EndOfWord(ref JsonText text, int position)
    {
        int end = position;
        while (end < position + MaxNameLength && KeyLookahead.IsKeyCharacter(text.Read(end, out int length))) end += length;
        return end;
    }

    /// <summary>Whether a quoted key, an element or a closer stands at <paramref name="position"/>.</summary>
    public static bool ItemOrCloser(ref JsonText text, int position)
    {
        int c = Lookahead.Peek(ref text, position, out int at, out _);
        if (c is '{' or '}' or ']' || KeyLookahead.Quoted(ref text, at, out _) == KeySight.Whole) return true;
        if (!QuoteMark.Is(c)) return BareWord.IsLiteralOrNumber(ref text, at, orOtherSeparator: true);
        return QuotedElement(ref text, at) ||
            Lookahead.SkipQuoted(ref text, at, out int behind) == 0 && Lookahead.Peek(ref text, behind, out _, out _) is ';' or '|';
    }

    /// <summary>
    /// Whether a plus sign and another string stand at <paramref name="position"/>; <paramref name="next"/> is where that begins.
    /// </summary>
    public static bool Concatenation(ref JsonText text, int position, out int next)
    {
        next = position;
        if (Lookahead.Peek(ref text, position, out int plus, out _) != '+' ||
            !QuoteMark.Is(Lookahead.Peek(ref text, plus + 1, out next, out _)))
            return false;
        return Lookahead.SkipQuoted(ref text, next, out int behind) switch
        {
            0 => Lookahead.Peek(ref text, behind, out _, out _) is var c && (c == '+' || Lookahead.IsBehindValue(c)),
            JsonText.End => true,
            _ => false,
        };
    }

    /// <summary>
    /// Whether a call with one literal, number, string, array or object stands at <paramref name="position"/>, and where that begins.
    /// </summary>
    public static bool Call(ref JsonText text, int position, out int argument)
    {
        argument = position;
        if (text.Units[position..].StartsWith("new ", StringComparison.Ordinal)) position += "new ".Length;
        int limit = position + MaxNameLength;
        int name = position;
        while (name < limit && IsNameCharacter(text.Read(name, out int length))) name += length;
        if (name == position || text.Read(name, out _) != '(') return false;
        int c = Lookahead.Peek(ref text, name + 1, out argument, out _);
        int behind = argument;
        if (QuoteMark.Is(c))
        {
            if (Lookahead.SkipQuoted(ref text, argument, out behind) != 0) return false;
        }
        else if (c is '[' or '{')
        {
            if (!SourceText.TrySkipBrackets(ref text, argument, out behind)) return false;
        }
        else
        {
            while (behind < limit && text.Read(behind, out int length) is var digit &&
                (char.IsAsciiLetterOrDigit((char)Math.Max(0, digit)) || digit is '-' or '.'))
                behind += length;
            if (behind == argument) return false;
        }
        return Lookahead.Peek(ref text, behind, out int close, out _) == ')' &&
            Lookahead.IsBehindValue(Lookahead.Peek(ref text, close + 1, out _, out _));
    }

    public static bool IsNameCharacter(int c) => c is '_' or '$' or '.' || c is > 0 and < 128 && char.IsAsciiLetterOrDigit((char)c);
}
