using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct JsonText
{
    // JSON in a string of JSON in a string, that was logged as a string: nothing met was escaped more often.
    private const int MaxLevel = 3;

    /// <summary>Whether a layer begins with <paramref name="c"/>.</summary>
    public static bool MayBeLayer(int c) => c is '&' or '\\' or MojibakeQuote.First;

    /// <summary>
    /// Takes what <see cref="MayBeLayer"/> at <paramref name="position"/>, where a token must begin, as the sign of the layer: the
    /// payload was escaped as many times as it takes to see there what can begin one.
    /// </summary>
    public bool TryDetectLayer(int position)
    {
        if (IsLayered) return false;
        IsLayered = HasLayer(position);
        // What was seen there without the layer does not stand.
        if (IsLayered) SeenKey = SeenKey.None;
        return IsLayered;
    }

    private bool HasLayer(int position)
    {
        IsMojibake = QuoteMark.Is(MojibakeQuote.Read(Units[position..], out _));
        if (IsMojibake) return true;
        for (EntityLevel = 0; EntityLevel <= MaxLevel; EntityLevel++)
        {
            for (EscapeLevel = 0; EscapeLevel <= MaxLevel; EscapeLevel++)
            {
                int c = Punctuation.Fold(ReadEscape(position, EscapeLevel, out _));
                if (QuoteMark.Is(c) || Punctuation.IsStructural(c) || Blank.IsOfJson(c)) return true;
                // Only a backslash can turn into something else at the next level.
                if (c != '\\') break;
            }
        }
        (EntityLevel, EscapeLevel) = (0, 0);
        return false;
    }

    private int ReadLayered(int position, out int length)
    {
        length = 0;
        if (position >= Units.Length) return End;
        char c = Units[position];
        if (c == '&' && EntityLevel > 0 || c == '\\' && EscapeLevel > 0) return ReadEscape(position, EscapeLevel, out length);
        Furthest = Math.Max(Furthest, position + 1);
        if (c == MojibakeQuote.First && IsMojibake) return MojibakeQuote.Read(Units[position..], out length);
        length = 1;
        return c;
    }

    // Calls itself once a level, of which there are at most three.
    private int ReadEscape(int position, int level, out int length)
    {
        if (level == 0) return ReadEntity(position, out length);
        int c = ReadEscape(position, level - 1, out length);
        if (c != '\\') return c;
        int escaped = ReadEscape(position + length, level - 1, out int escapedLength);
        int decoded = escaped switch
        {
            '"' or '\'' or '\\' or '/' => escaped,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' when AsciiNumber.TryParseHexadecimal(Hexadecimal(position + length + escapedLength, 4), out int value) => value,
            'x' when AsciiNumber.TryParseHexadecimal(Hexadecimal(position + length + escapedLength, 2), out int value) => value,
            _ => End,
        };
        if (decoded == End) return c;
        length += escapedLength + (escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0);
        Furthest = Math.Max(Furthest, position + length);
        return decoded;
    }

    private int ReadEntity(int position, out int length)
    {
        length = Math.Min(1, Units.Length - position);
        if (length == 0) return End;
        int c = Units[position];
        if (c == '&' && EntityLevel > 0) c = HtmlEntities.Read(Units[position..], EntityLevel, out length);
        Furthest = Math.Max(Furthest, position + length);
        return c;
    }

    private readonly ReadOnlySpan<char> Hexadecimal(int position, int digits) =>
        position + digits <= Units.Length ? Units.Slice(position, digits) : [];
}
