using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Looks ahead for a key: quoted, without quotes, or damaged. Reads nothing and, like <see cref="Lookahead"/>, looks no further than its
/// window.
/// </summary>
internal static class KeyLookahead
{
    /// <summary>Whether a quoted key and its colon stand at <paramref name="position"/>.</summary>
    public static KeySight Quoted(ref JsonText text, int position, out int valueAt)
    {
        if (text.SeenKey.Position != position) text.SeenKey = LookForKey(ref text, position);
        valueAt = text.SeenKey.ValueAt;
        return text.SeenKey.Sight;
    }

    /// <summary>
    /// Whether a quoted key without escapes stands at <paramref name="position"/>, its colon at once behind it: there is no doubt where it
    /// ends.
    /// </summary>
    public static bool Plain(ref JsonText text, int position, out StringToken token)
    {
        token = default;
        if (text.IsLayered || Quoted(ref text, position, out int valueAt) != KeySight.Whole) return false;
        int end = text.SeenKey.End;
        if (valueAt != end + 1 || text.Units[end] != ':') return false;
        token = new(TextRange.FromBounds(position + 1, end - 1), end, StringEnding.Closed, default);
        return !text.Units.Slice(token.Content).Contains('\\');
    }

    /// <summary>Whether a quoted key and its value stand at <paramref name="position"/>, with a space in place of the colon.</summary>
    public static bool WithoutColon(ref JsonText text, int position)
    {
        if (!QuoteMark.Is(text.Read(position, out _)) || Lookahead.SkipQuoted(ref text, position, out int behind) != 0) return false;
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (c is '{' or '[') return !crossedLine && text.Read(at + 1, out _) != c;
        return (at > behind || char.IsAsciiDigit((char)Math.Max(0, c))) && !crossedLine &&
            (QuoteMark.Is(c) ? ValueLookahead.QuotedElement(ref text, at) : BareWord.IsLiteralOrNumber(ref text, at));
    }

    /// <summary>
    /// Whether a key without quotes and a quoted value stand at <paramref name="position"/>, with a space in place of the colon.
    /// </summary>
    public static bool UnquotedWithoutColon(ref JsonText text, int position, out int end)
    {
        end = ValueLookahead.EndOfWord(ref text, position);
        int c = Lookahead.Peek(ref text, end, out int at, out bool crossedLine);
        return end > position && at > end && !crossedLine && QuoteMark.Is(c) && ValueLookahead.QuotedElement(ref text, at);
    }

    /// <summary>
    /// Whether an unquoted key and its colon stand at <paramref name="position"/>, in one line. A key without its opening quote
    /// is one too: the closing one stands at <paramref name="end"/>.
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

    /// <summary>Whether an unquoted key, its colon and a value stand at <paramref name="position"/>.</summary>
    public static bool UnquotedProperty(ref JsonText text, int position) =>
        Unquoted(ref text, position, out int end) && Lookahead.Peek(ref text, end, out int at, out _) == ':' &&
            ValueLookahead.Any(ref text, at + 1);

    /// <summary>Whether a key with an opening quote, no closing one, a colon and a value stand at <paramref name="position"/>.</summary>
    public static bool HalfQuoted(ref JsonText text, int position) =>
        QuoteMark.Is(text.Read(position, out int length))
        && Unquoted(ref text, position + length, out int end)
        && Lookahead.Peek(ref text, end, out int at, out _) == ':'
        && (ValueLookahead.Any(ref text, at + 1) || ValueLookahead.LastWord(ref text, at + 1));

    /// <summary>
    /// Whether a record that begins with a known key stands near behind <paramref name="position"/>, in the same line and list.
    /// </summary>
    public static bool KnownRecord(ref JsonText text, int position)
    {
        if (text.Keys is not { Any: true }) return false;
        for (int limit = position + Lookahead.Window; position < limit;)
        {
            int c = text.Read(position, out int length);
            if (c is JsonText.End or '\n' or '\r' or '[') return false;
            position += length;
            if (c == '{' && DamagedKey.TryFind(ref text, Lookahead.SkipTrivia(ref text, position, out _), out DamagedKey key) &&
                key.HasOpening && key.HasClosing)
                return true;
        }
        return false;
    }

    public static bool IsKeyCharacter(int c) =>
        c is '_' or '$' or '-' || c is > 0 and <= char.MaxValue && char.IsLetterOrDigit((char)c);

    private static SeenKey LookForKey(ref JsonText text, int position)
    {
        var none = new SeenKey(position, KeySight.None, position, position);
        if (!QuoteMark.Is(text.Read(position, out _))) return none;
        switch (Lookahead.SkipQuoted(ref text, position, out int behind))
        {
            case JsonText.End or '\n' or '\r': return none with { Sight = KeySight.Cut };
            case not 0: return none with { Sight = KeySight.Whole };
        }
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (c is ':' or '=')
        {
            text.Read(at, out int length);
            return new(position, KeySight.Whole, behind, at + length);
        }
        bool isElided = Trivia.TryRead(ref text, at, out TriviaKind kind, out _) && kind == TriviaKind.Ellipsis;
        return c == JsonText.End || crossedLine || isElided ? none with { Sight = KeySight.Cut } : none;
    }
}
