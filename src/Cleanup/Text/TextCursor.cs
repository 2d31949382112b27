using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Cleanup.Text;

/// <summary>
/// Reads tokens from a text that scraping may have changed: any blank or none stands for a blank,
/// any double quotation mark for a quote. Copy it to look ahead.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct TextCursor(ReadOnlySpan<char> text, int position)
{
    /// <summary>A cursor at the first character from <paramref name="position"/> on that is no blank.</summary>
    public static TextCursor BehindBlanks(ReadOnlySpan<char> text, int position) => new(text, Blank.Skip(text, position));

    /// <summary>A copy that goes on to the next character that is no blank.</summary>
    public readonly TextCursor BehindBlanks() => BehindBlanks(Text, Position);

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>Offset of the next character.</summary>
    public int Position { get; set; } = position;

    public readonly bool AtEnd => Position >= Text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Next => Position < Text.Length ? Text[Position] : '\0';

    /// <summary>Whether nothing but blanks stands before the next line break.</summary>
    public readonly bool IsAtLineEnd
    {
        get
        {
            int end = Position;
            while (end < Text.Length && Text[end] is not ('\n' or '\r') && Blank.Is(Text[end])) end++;
            return end >= Text.Length || Text[end] is '\n' or '\r';
        }
    }

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Rest => Text[Math.Min(Position, Text.Length)..];

    /// <summary>Goes on to the next character that is no blank.</summary>
    public void SkipBlanks() => Position = Blank.Skip(Text, Position);

    /// <summary>Goes on to the next blank.</summary>
    public void SkipWord() => Position = Blank.Next(Text, Position);

    public bool TryRead(char character)
    {
        if (Next != character || AtEnd) return false;
        Position++;
        return true;
    }

    /// <summary>Reads the literal, ignoring the case of ASCII letters.</summary>
    public bool TryRead([ConstantExpected] string literal)
    {
        if (!Rest.StartsWith(literal, StringComparison.OrdinalIgnoreCase)) return false;
        Position += literal.Length;
        return true;
    }

    /// <summary>Reads the first of the words that stands here, in this case or in any.</summary>
    public bool TryReadAny(scoped ReadOnlySpan<string> words, StringComparison comparison = StringComparison.Ordinal)
    {
        if (Rest.WordAtStart(words, comparison) is not { } word) return false;
        Position += word.Length;
        return true;
    }

    public bool TryReadQuote()
    {
        if (AtEnd || !QuoteMark.IsDouble(Next)) return false;
        Position++;
        return true;
    }

    /// <summary>Reads ASCII digits, with a minus sign or without; false when there are none, be it behind a sign.</summary>
    public bool TryReadInteger(out TextRange integer)
    {
        int start = Position;
        TryRead('-');
        bool read = char.IsAsciiDigit(Next);
        while (char.IsAsciiDigit(Next)) Position++;
        integer = TextRange.FromBounds(start, Position);
        return read;
    }

    /// <summary>Reads a number as PHP prints it: <c>-1</c>, <c>1.5E-10</c>, <c>INF</c>, <c>NAN</c>.</summary>
    public bool TryReadNumber(out TextRange number)
    {
        int start = Position;
        if (Next is '-' or '+') Position++;
        bool read = TryRead("INF") || TryRead("NAN") || char.IsAsciiDigit(Next);
        while (read && (char.IsAsciiDigit(Next) || Next is '.' or '+' or '-' or 'e' or 'E')) Position++;
        number = TextRange.FromBounds(start, Position);
        return read;
    }

    /// <summary>
    /// Reads a name of at most <paramref name="longest"/> characters up to a closer, and the closer. Braces and line breaks are in no name.
    /// </summary>
    public bool TryReadUntil(char closer, int longest, out TextRange name)
    {
        ReadOnlySpan<char> rest = Rest.UpTo(longest);
        int length = rest.IndexOf(closer);
        name = new TextRange(Position, Math.Max(0, length));
        if (length <= 0 || rest[..length].IndexOfAny("{}\n") >= 0) return false;
        Position += length + 1;
        return true;
    }

    /// <summary>Reads such a number between two literals: <c>... 12 more</c>. The cursor moves only when all stands here.</summary>
    public bool TryReadCounted([ConstantExpected] string before, [ConstantExpected] string behind)
    {
        TextCursor ahead = this;
        if (!ahead.TryRead(before) || !ahead.TryReadCount(out _) || !ahead.TryRead(behind)) return false;
        this = ahead;
        return true;
    }

    /// <summary>Reads ASCII digits that make a number up to <see cref="int.MaxValue"/>, and says where they stand.</summary>
    public bool TryReadCount(out int count, out TextRange range)
    {
        int start = Position;
        bool read = TryReadCount(out count);
        range = TextRange.FromBounds(start, Position);
        return read;
    }

    /// <summary>Reads ASCII digits that make a number up to <see cref="int.MaxValue"/>.</summary>
    public bool TryReadCount(out int count)
    {
        count = 0;
        int start = Position;
        while (char.IsAsciiDigit(Next))
        {
            int digit = Next - '0';
            if (count > (int.MaxValue - digit) / 10) return false;
            count = (count * 10) + digit;
            Position++;
        }
        return Position > start;
    }
}
