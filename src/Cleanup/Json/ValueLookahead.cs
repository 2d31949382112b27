using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Looks ahead for where a value begins, whatever follows it. Reads nothing.</summary>
internal static class ValueLookahead
{
    /// <summary>Whether what stands at <paramref name="position"/> can only be the start of a value.</summary>
    public static bool Any(ref JsonText text, int position)
    {
        int c = Lookahead.Peek(ref text, position, out int at, out _);
        return QuoteMark.Is(c) || c is '{' or '[' || BareWord.IsLiteralOrNumber(ref text, at);
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
        while (end < position + Lookahead.Near && KeyRules.IsKeyCharacter(text.Read(end, out int length))) end += length;
        return end;
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
}
