using System.Buffers;

namespace Cleanup.Recovery.Json;

/// <summary>
/// Looks ahead without reading: what follows here? It looks no further than <see cref="Window"/>, so that asking at every
/// quotation mark stays linear; what reaches past the window counts as what valid JSON would have there.
/// </summary>
internal static class Lookahead
{
    private const int Window = 256;
    private const int MaxNameLength = 64;

    /// <summary>Where the next token begins.</summary>
    public static int SkipTrivia(ref JsonText text, int position, out bool crossedLine)
    {
        int limit = position + Window;
        crossedLine = false;
        while (position < limit && Trivia.TryRead(ref text, position, out TriviaKind kind, out int end) && kind != TriviaKind.Ellipsis)
        {
            crossedLine |= kind == TriviaKind.Whitespace && text.Units[position] is '\n' or '\r';
            position = end;
        }
        return position;
    }

    /// <summary>The next token's first character.</summary>
    public static int Peek(ref JsonText text, int position, out int at, out bool crossedLine)
    {
        at = SkipTrivia(ref text, position, out crossedLine);
        return Punctuation.Fold(text.Read(at, out _));
    }

    /// <summary>Whether nothing but white space stands between <paramref name="position"/> and the end of its line or of the text.</summary>
    public static bool EndsLine(ref JsonText text, int position) =>
        Peek(ref text, position, out _, out bool crossedLine) == JsonText.End || crossedLine;

    /// <summary>Whether a quoted key and its colon stand at <paramref name="position"/>.</summary>
    public static KeySight QuotedKey(ref JsonText text, int position, out int valueAt)
    {
        valueAt = position;
        int open = text.Read(position, out int length);
        if (!QuoteMark.Is(open)) return KeySight.None;
        switch (SkipQuoted(ref text, position, out int behind))
        {
            case JsonText.End or '\n' or '\r': return KeySight.Cut;
            case not 0: return KeySight.Whole;
        }
        int c = Peek(ref text, behind, out int at, out bool crossedLine);
        if (c is ':' or '=')
        {
            text.Read(at, out length);
            valueAt = at + length;
            return KeySight.Whole;
        }
        bool isElided = Trivia.TryRead(ref text, at, out TriviaKind kind, out _) && kind == TriviaKind.Ellipsis;
        return c == JsonText.End || crossedLine || isElided ? KeySight.Cut : KeySight.None;
    }

    /// <summary>Whether a quoted key and its value stand at <paramref name="position"/>, with a space in place of the colon.</summary>
    public static bool KeyWithoutColon(ref JsonText text, int position)
    {
        if (!QuoteMark.Is(text.Read(position, out _)) || SkipQuoted(ref text, position, out int behind) != 0) return false;
        int c = Peek(ref text, behind, out int at, out bool crossedLine);
        if (c is '{' or '[') return !crossedLine && text.Read(at + 1, out _) != c;
        return (at > behind || char.IsAsciiDigit((char)Math.Max(0, c))) && !crossedLine && (QuoteMark.Is(c) ? QuotedElement(ref text, at) : BareWord.IsLiteralOrNumber(ref text, at));
    }

    /// <summary>Whether a key without quotes and a quoted value stand at <paramref name="position"/>, with a space in place of the colon.</summary>
    public static bool UnquotedKeyWithoutColon(ref JsonText text, int position, out int end)
    {
        int limit = position + MaxNameLength;
        end = position;
        while (end < limit && IsKeyCharacter(text.Read(end, out int length))) end += length;
        int c = Peek(ref text, end, out int at, out bool crossedLine);
        return end > position && at > end && !crossedLine && QuoteMark.Is(c) && QuotedElement(ref text, at);
    }

    /// <summary>
    /// Whether an unquoted key and its colon stand at <paramref name="position"/>, in one line. A key without its opening quote
    /// is one too: the closing one stands at <paramref name="end"/>.
    /// </summary>
    public static bool UnquotedKey(ref JsonText text, int position, out int end)
    {
        int limit = position + Window;
        end = position;
        int length;
        while (end < limit && IsKeyCharacter(text.Read(end, out length))) end += length;
        if (end == position) return false;
        int behind = QuoteMark.Is(text.Read(end, out length)) ? end + length : end;
        int c = Peek(ref text, behind, out int at, out bool crossedLine);
        if (crossedLine) return false;
        text.Read(at, out length);
        // What looks like a key before "//" is a URL's scheme.
        return c == ':' && text.Read(at + length, out _) != '/' || c == '=' && text.Read(at + length, out _) == '>';
    }

    /// <summary>Whether an unquoted key, its colon and a value stand at <paramref name="position"/>.</summary>
    public static bool UnquotedProperty(ref JsonText text, int position) =>
        UnquotedKey(ref text, position, out int end) && Peek(ref text, end, out int at, out _) == ':' && Value(ref text, at + 1);

    /// <summary>Whether a key with an opening quote, no closing one, a colon and a value stand at <paramref name="position"/>.</summary>
    public static bool HalfQuotedKey(ref JsonText text, int position) =>
        QuoteMark.Is(text.Read(position, out int length))
        && UnquotedKey(ref text, position + length, out int end)
        && Peek(ref text, end, out int at, out _) == ':'
        && (Value(ref text, at + 1) || LastWord(ref text, at + 1));

    // One word without quotes before the object's closer.
    private static bool LastWord(ref JsonText text, int position)
    {
        int end = position = SkipTrivia(ref text, position, out _);
        while (end < position + MaxNameLength && IsKeyCharacter(text.Read(end, out int length))) end += length;
        return end > position && Peek(ref text, end, out _, out _) == '}';
    }

    /// <summary>Whether a quoted string with a structural character behind it stands at <paramref name="position"/>.</summary>
    public static bool QuotedElement(ref JsonText text, int position)
    {
        switch (SkipQuoted(ref text, position, out int behind))
        {
            case JsonText.End or '\n' or '\r': return false;
            case not 0: return true;
        }
        return Peek(ref text, behind, out _, out _) is ',' or ']' or '}' or JsonText.End;
    }

    /// <summary>Whether a quoted string and the array's closer, or a comma and another element, stand at <paramref name="position"/>.</summary>
    public static bool QuotedElements(ref JsonText text, int position)
    {
        if (SkipQuoted(ref text, position, out int behind) != 0) return false;
        int c = Peek(ref text, behind, out int at, out _);
        if (c != ',') return c == ']';
        c = Peek(ref text, at + 1, out at, out _);
        return QuoteMark.Is(c) ? QuotedElement(ref text, at) : BareWord.IsLiteralOrNumber(ref text, at);
    }

    /// <summary>Whether a quoted string and another element, with no comma between the two, stand at <paramref name="position"/>.</summary>
    public static bool QuotedBeforeElement(ref JsonText text, int position) =>
        SkipQuoted(ref text, position, out int behind) == 0 && (QuoteMark.Is(Peek(ref text, behind, out int at, out _)) || BareWord.IsLiteralOrNumber(ref text, at));

    /// <summary>Whether one word without quotes stands at <paramref name="position"/>, and the array's closer or a quoted element behind it.</summary>
    public static bool BareElement(ref JsonText text, int position)
    {
        int limit = position + MaxNameLength;
        int end = position;
        while (end < limit && IsKeyCharacter(text.Read(end, out int length))) end += length;
        if (end == position) return false;
        // Its closing quote may be there.
        if (QuoteMark.Is(text.Read(end, out int quote))) end += quote;
        int c = Peek(ref text, end, out int at, out _);
        if (c != ',') return c == ']';
        return QuoteMark.Is(Peek(ref text, at + 1, out at, out _)) && QuotedElement(ref text, at);
    }

    /// <summary>Whether a plus sign and another string stand at <paramref name="position"/>; <paramref name="next"/> is where that begins.</summary>
    public static bool Concatenation(ref JsonText text, int position, out int next)
    {
        next = position;
        if (Peek(ref text, position, out int plus, out _) != '+' || !QuoteMark.Is(Peek(ref text, plus + 1, out next, out _))) return false;
        return SkipQuoted(ref text, next, out int behind) switch
        {
            0 => Peek(ref text, behind, out _, out _) is var c && (c == '+' || IsBehindValue(c)),
            JsonText.End => true,
            _ => false,
        };
    }

    /// <summary>Whether a quoted key, an element or a closer stands at <paramref name="position"/>.</summary>
    public static bool ItemOrCloser(ref JsonText text, int position)
    {
        int c = Peek(ref text, position, out int at, out _);
        if (c is '{' or '}' or ']' || QuotedKey(ref text, at, out _) == KeySight.Whole) return true;
        if (!QuoteMark.Is(c)) return BareWord.IsLiteralOrNumber(ref text, at, orOtherSeparator: true);
        return QuotedElement(ref text, at) || SkipQuoted(ref text, at, out int behind) == 0 && Peek(ref text, behind, out _, out _) is ';' or '|';
    }

    /// <summary>Whether a call with one literal, number, string, array or object stands at <paramref name="position"/>, and where that begins.</summary>
    public static bool Call(ref JsonText text, int position, out int argument)
    {
        argument = position;
        if (text.Units[position..].StartsWith("new ", StringComparison.Ordinal)) position += "new ".Length;
        int limit = position + MaxNameLength;
        int name = position;
        while (name < limit && IsNameCharacter(text.Read(name, out int length))) name += length;
        if (name == position || text.Read(name, out _) != '(') return false;
        int c = Peek(ref text, name + 1, out argument, out _);
        int behind = argument;
        if (QuoteMark.Is(c))
        {
            if (SkipQuoted(ref text, argument, out behind) != 0) return false;
        }
        else if (c is '[' or '{')
        {
            if (!SourceText.TrySkipBrackets(ref text, argument, out behind)) return false;
        }
        else
        {
            while (behind < limit && text.Read(behind, out int length) is var digit && (char.IsAsciiLetterOrDigit((char)Math.Max(0, digit)) || digit is '-' or '.')) behind += length;
            if (behind == argument) return false;
        }
        return Peek(ref text, behind, out int close, out _) == ')' && IsBehindValue(Peek(ref text, close + 1, out _, out _));
    }

    /// <summary>Whether a record that begins with a known key stands near behind <paramref name="position"/>, in the same line and list.</summary>
    public static bool KnownRecord(ref JsonText text, int position)
    {
        if (text.Keys is not { Any: true }) return false;
        for (int limit = position + Window; position < limit;)
        {
            int c = text.Read(position, out int length);
            if (c is JsonText.End or '\n' or '\r' or '[') return false;
            position += length;
            if (c == '{' && DamagedKey.TryFind(ref text, SkipTrivia(ref text, position, out _), out DamagedKey key) && key.HasOpening && key.HasClosing) return true;
        }
        return false;
    }

    /// <summary>Whether it can follow a value at once.</summary>
    public static bool IsBehindValue(int c) => c is ',' or '}' or ']' or ')' or JsonText.End;

    /// <summary>Whether what stands at <paramref name="position"/> can only be the start of a value.</summary>
    public static bool Value(ref JsonText text, int position)
    {
        int c = Peek(ref text, position, out int at, out _);
        return QuoteMark.Is(c) || c is '{' or '[' || BareWord.IsLiteralOrNumber(ref text, at);
    }

    public static bool IsNameCharacter(int c) => c is '_' or '$' or '.' || c is > 0 and < 128 && char.IsAsciiLetterOrDigit((char)c);

    public static bool IsKeyCharacter(int c) =>
        c is '_' or '$' or '-' || c is > 0 and <= char.MaxValue && char.IsLetterOrDigit((char)c);

    /// <summary>
    /// Goes behind the quoted text's first closing quote. Returns 0, or what ended it instead: a line break, the end,
    /// or any other character where the window ends.
    /// </summary>
    public static int SkipQuoted(ref JsonText text, int position, out int behind)
    {
        int limit = position + Window;
        int open = text.Read(position, out int length);
        behind = position + length;
        SearchValues<char> stops = QuoteMark.StopsFor(open, text.HasWideQuotes);
        while (true)
        {
            int stop = text.IndexOfAny(stops, behind, Math.Min(limit, text.Units.Length));
            behind = stop >= 0 ? stop : Math.Max(behind, Math.Min(limit, text.Units.Length));
            int c = text.Read(behind, out length);
            if (c is JsonText.End or '\n' or '\r' || behind >= limit) return c == 0 ? ' ' : c;
            behind += length;
            if (QuoteMark.Closes(open, c)) return 0;
            if (c == '\\')
            {
                text.Read(behind, out length);
                behind += length;
            }
        }
    }
}
