using System.Buffers;
using System.Globalization;

namespace Cleanup.Recovery.Json;

/// <summary>
/// A text seen through what its payload is wrapped in: HTML entities, and the backslashes of a string literal. Nothing is
/// decoded into a second text: offsets are those of the text, in UTF-16 units.
/// </summary>
internal ref struct JsonText(ReadOnlySpan<char> units)
{
    /// <summary>What <see cref="Read"/> gives behind the last character.</summary>
    public const int End = -1;

    private const int MaxLevel = 3;

    /// <summary>The text as it stands.</summary>
    public readonly ReadOnlySpan<char> Units = units;

    /// <summary>The keys of the records before; null when nothing is learned.</summary>
    public KnownKeys? Keys { get; init; }

    /// <summary>How many times the payload was escaped as HTML; 0 when entities are data.</summary>
    public int EntityLevel { get; private set; }

    /// <summary>How many times the payload was escaped as a string literal; 0 when backslashes are the payload's own.</summary>
    public int EscapeLevel { get; private set; }

    /// <summary>Whether the payload's quotes were UTF-8 that was read as windows-1252: <c>â€œ</c>.</summary>
    public bool IsMojibake { get; private set; }

    /// <summary>Whether the payload is wrapped in anything, so that a character may take several units.</summary>
    public bool IsLayered { get; private set; }

    /// <summary>Whether a quote may take several units.</summary>
    public readonly bool HasWideQuotes => EntityLevel > 0 || IsMojibake;

    /// <summary>The last look for a quoted key.</summary>
    public SeenKey SeenKey { get; set; } = SeenKey.None;

    /// <summary>Behind the last unit that was looked at.</summary>
    public int Furthest { get; private set; }

    /// <summary>The character at <paramref name="position"/> and how many units it takes; <see cref="End"/> behind the last.</summary>
    public int Read(int position, out int length)
    {
        if (IsLayered || position >= Units.Length) return ReadLayered(position, out length);
        if (position >= Furthest) Furthest = position + 1;
        length = 1;
        return Units[position];
    }

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
                if (QuoteMark.Is(c) || Punctuation.IsStructural(c) || Trivia.IsWhitespace(c)) return true;
                // Only a backslash can turn into something else at the next level.
                if (c != '\\') break;
            }
        }
        (EntityLevel, EscapeLevel) = (0, 0);
        return false;
    }

    /// <summary>The offset of the first of <paramref name="values"/> in the range, or -1.</summary>
    public int IndexOfAny(SearchValues<char> values, int from, int to)
    {
        if (from >= to) return -1;
        int index = Units[from..to].IndexOfAny(values);
        Furthest = Math.Max(Furthest, index < 0 ? to : from + index + 1);
        return index < 0 ? -1 : from + index;
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
            'u' when ushort.TryParse(Hexadecimal(position + length + escapedLength, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value) => value,
            'x' when byte.TryParse(Hexadecimal(position + length + escapedLength, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value) => value,
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
