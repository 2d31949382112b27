using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Cleanup.Recovery.Json;

namespace Cleanup.Scanning;

/// <summary>
/// Reads tokens from a text that scraping may have changed: any blank or none stands for a blank,
/// any double quotation mark for a quote. Copy it to look ahead.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct TextCursor(ReadOnlySpan<char> text, int position)
{
    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>Offset of the next character.</summary>
    public int Position { get; set; } = position;

    public readonly bool AtEnd => Position >= Text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public readonly char Next => Position < Text.Length ? Text[Position] : '\0';

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Rest => Text[Math.Min(Position, Text.Length)..];

    /// <summary>Spaces, line breaks, and the invisible characters that scraping leaves behind.</summary>
    public static bool IsBlank(char character) =>
        character == ' ' || char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>A double quotation mark: the ASCII one, or what typographic software makes of it.</summary>
    public static bool IsQuote(char character) => QuoteMark.FamilyOf(character) == QuoteFamily.Double;

    public void SkipBlanks()
    {
        while (Position < Text.Length && IsBlank(Text[Position])) Position++;
    }

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

    public bool TryReadQuote()
    {
        if (AtEnd || !IsQuote(Next)) return false;
        Position++;
        return true;
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
