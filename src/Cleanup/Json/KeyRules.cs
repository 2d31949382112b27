using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Looks ahead for a key in any of its <see cref="KeyForms"/>: a rule for each. Reads nothing and, like <see cref="Lookahead"/>, looks no
/// further than its window.
/// </summary>
internal static class KeyRules
{
    /// <summary>Whether a key in one of the forms stands at <paramref name="position"/>.</summary>
    public static bool Any(ref JsonText text, int position, KeyForms forms)
    {
        if (Has(forms, KeyForms.Quoted | KeyForms.Cut))
        {
            KeySight sight = KeyLookahead.Quoted(ref text, position, out _);
            if (sight != KeySight.None && Has(forms, sight == KeySight.Whole ? KeyForms.Quoted : KeyForms.Cut)) return true;
        }
        return Has(forms, KeyForms.Known) && KnownKeyRule.TryFind(ref text, position, out _)
            || Has(forms, KeyForms.HalfQuoted) && HalfQuoted(ref text, position)
            || Has(forms, KeyForms.Unquoted) && Unquoted(ref text, position, out _)
            || Has(forms, KeyForms.WithoutColon) && WithoutColon(ref text, position)
            || Has(forms, KeyForms.UnquotedWithoutColon) && UnquotedWithoutColon(ref text, position, out _);
    }

    /// <summary><see cref="KeyForms.HalfQuoted"/>.</summary>
    public static bool HalfQuoted(ref JsonText text, int position) =>
        QuoteMark.Is(text.Read(position, out int length))
        && Unquoted(ref text, position + length, out int end)
        && Lookahead.Peek(ref text, end, out int at, out _) == ':'
        && (ValueLookahead.Any(ref text, at + 1) || ValueLookahead.LastWord(ref text, at + 1));

    /// <summary>
    /// <see cref="KeyForms.Unquoted"/>, with its colon in the same line. <paramref name="end"/> is behind the name, where a closing quote
    /// may stand.
    /// </summary>
    public static bool Unquoted(ref JsonText text, int position, out int end)
    {
        int limit = position + Lookahead.Window;
        end = position;
        int length;
        while (end < limit && IsKeyCharacter(text.Read(end, out length))) end += length;
        if (end == position) return false;
        int behind = QuoteMark.Is(text.Read(end, out length)) ? end + length : end;
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (crossedLine) return false;
        text.Read(at, out length);
        // What looks like a key before "//" is a URL's scheme.
        return c == ':' && text.Read(at + length, out _) != '/' || c == '=' && text.Read(at + length, out _) == '>';
    }

    /// <summary>Whether a key without quotes, its colon and a value stand at <paramref name="position"/>.</summary>
    public static bool UnquotedProperty(ref JsonText text, int position) =>
        Unquoted(ref text, position, out int end) && Lookahead.Peek(ref text, end, out int at, out _) == ':' &&
            ValueLookahead.Any(ref text, at + 1);

    /// <summary><see cref="KeyForms.WithoutColon"/>.</summary>
    public static bool WithoutColon(ref JsonText text, int position)
    {
        if (!QuoteMark.Is(text.Read(position, out _)) || Lookahead.SkipQuoted(ref text, position, out int behind) != 0) return false;
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (crossedLine) return false;
        if (c is '{' or '[') return text.Read(at + 1, out _) != c;
        bool isApart = at > behind || char.IsAsciiDigit((char)Math.Max(0, c));
        return isApart && ElementRules.Scalar(ref text, at, c);
    }

    /// <summary><see cref="KeyForms.UnquotedWithoutColon"/>; <paramref name="end"/> is behind the name.</summary>
    public static bool UnquotedWithoutColon(ref JsonText text, int position, out int end)
    {
        end = ValueLookahead.EndOfWord(ref text, position);
        int c = Lookahead.Peek(ref text, end, out int at, out bool crossedLine);
        return end > position && at > end && !crossedLine && QuoteMark.Is(c) && ElementRules.Quoted(ref text, at);
    }

    /// <summary>Whether a key without quotes may hold it.</summary>
    public static bool IsKeyCharacter(int c) =>
        c is '_' or '$' or '-' || c is > 0 and <= char.MaxValue && char.IsLetterOrDigit((char)c);

    // Enum.HasFlag allocates in code that is not optimized yet.
    private static bool Has(KeyForms forms, KeyForms form) => (forms & form) != KeyForms.None;
}
