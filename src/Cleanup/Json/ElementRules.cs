using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Looks ahead for an element of an array or a value of a property, with what can follow it: a rule for each form, which says how far it
/// must be proven. Reads nothing.
/// </summary>
internal static class ElementRules
{
    /// <summary>Whether a quoted string, a number or a literal stands at a place, where <paramref name="c"/> is.</summary>
    public static bool Scalar(ref JsonText text, int position, int c) =>
        QuoteMark.Is(c) ? Quoted(ref text, position) : BareWord.IsLiteralOrNumber(ref text, position);

    /// <summary>Whether a quoted string with a structural character behind it stands at <paramref name="position"/>.</summary>
    public static bool Quoted(ref JsonText text, int position)
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
    public static bool QuotedInList(ref JsonText text, int position)
    {
        if (Lookahead.SkipQuoted(ref text, position, out int behind) != 0) return false;
        int c = Lookahead.Peek(ref text, behind, out int at, out _);
        if (c != ',') return c == ']';
        c = Lookahead.Peek(ref text, at + 1, out at, out _);
        return Scalar(ref text, at, c);
    }

    /// <summary>Whether a quoted string and another element, with no comma between the two, stand at <paramref name="position"/>.</summary>
    public static bool QuotedBeforeAnother(ref JsonText text, int position) =>
        Lookahead.SkipQuoted(ref text, position, out int behind) == 0
        && (QuoteMark.Is(Lookahead.Peek(ref text, behind, out int at, out _)) || BareWord.IsLiteralOrNumber(ref text, at));

    /// <summary>
    /// Whether one word without quotes stands at <paramref name="position"/>, and the array's closer or a quoted element behind it.
    /// </summary>
    public static bool Bare(ref JsonText text, int position)
    {
        int end = ValueLookahead.EndOfWord(ref text, position);
        if (end == position) return false;
        // Its closing quote may be there.
        if (QuoteMark.Is(text.Read(end, out int quote))) end += quote;
        int c = Lookahead.Peek(ref text, end, out int at, out _);
        if (c != ',') return c == ']';
        return QuoteMark.Is(Lookahead.Peek(ref text, at + 1, out at, out _)) && Quoted(ref text, at);
    }

    /// <summary>
    /// Whether a quoted key, an element or a closer stands at <paramref name="position"/>, so that what is before it parts elements.
    /// </summary>
    public static bool ItemOrCloser(ref JsonText text, int position)
    {
        int c = Lookahead.Peek(ref text, position, out int at, out _);
        if (c is '{' or '}' or ']' || KeyLookahead.Whole(ref text, at)) return true;
        if (!QuoteMark.Is(c)) return BareWord.IsLiteralOrNumber(ref text, at, orOtherSeparator: true);
        return Quoted(ref text, at) ||
            Lookahead.SkipQuoted(ref text, at, out int behind) == 0 && Lookahead.Peek(ref text, behind, out _, out _) is ';' or '|';
    }
}
