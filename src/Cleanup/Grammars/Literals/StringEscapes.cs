using System.Buffers;
using System.Text;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// The escapes behind a backslash in one sort of string of a language. An unknown one keeps its backslash.
/// Immutable and thread-safe.
/// </summary>
/// <param name="Letters">The letters and signs that stand for one character.</param>
/// <param name="Meanings">What they stand for, in the same order.</param>
internal sealed record StringEscapes(string Letters, string Meanings)
{
    /// <summary><c>\xHH</c>.</summary>
    public bool Hexadecimal { get; init; }

    /// <summary><c>\uHHHH</c>.</summary>
    public bool Unicode { get; init; }

    /// <summary><c>\UHHHHHHHH</c>.</summary>
    public bool LongUnicode { get; init; }

    /// <summary><c>\x{H…}</c>, <c>\u{H…}</c>.</summary>
    public bool Braced { get; init; }

    /// <summary><c>\0</c> to <c>\377</c>.</summary>
    public bool Octal { get; init; }

    /// <summary>Whether <c>\xHH</c> is a byte of UTF-8, and not a code point.</summary>
    public bool Bytes { get; init; }

    /// <summary>
    /// Appends the characters that <paramref name="content"/> stands for; false when it stands for itself and nothing was appended.
    /// </summary>
    public bool TryDecode(ReadOnlySpan<char> content, CharBuffer output)
    {
        int backslash = content.IndexOf('\\');
        if (backslash < 0) return false;
        output.Append(content[..backslash]);
        int position = backslash;
        while (position < content.Length)
        {
            if (Bytes && TryReadByte(content[position..], out _)) position += DecodeBytes(content[position..], output);
            else position += DecodeOne(content[position..], output);
            int next = position < content.Length ? content[position..].IndexOf('\\') : -1;
            output.Append(next < 0 ? content[Math.Min(position, content.Length)..] : content.Slice(position, next));
            if (next < 0) break;
            position += next;
        }
        return true;
    }

    // The escape at the start of the text; returns its length.
    private int DecodeOne(ReadOnlySpan<char> text, CharBuffer output)
    {
        char c = text.Length > 1 ? text[1] : '\0';
        int digits = c switch
        {
            'x' when Hexadecimal => 2,
            'u' when Unicode => 4,
            'U' when LongUnicode => 8,
            _ => 0,
        };
        if (Braced && c is 'x' or 'u' && text.Length > 2 && text[2] == '{') return DecodeBraced(text, output);
        if (digits > 0 && TryReadNumber(text[2..], digits, out int value))
        {
            output.Append(value);
            return 2 + digits;
        }
        if (Octal && c is >= '0' and <= '7') return DecodeOctal(text, output);
        int index = text.Length > 1 ? Letters.IndexOf(c, StringComparison.Ordinal) : -1;
        // Texturizing turns an escaped quote into a curly one.
        if (index < 0 && QuoteMark.Is(c))
        {
            output.Append(c);
            return 2;
        }
        output.Append(index < 0 ? '\\' : Meanings[index]);
        return index < 0 ? 1 : 2;
    }

    private static int DecodeBraced(ReadOnlySpan<char> text, CharBuffer output)
    {
        ReadOnlySpan<char> rest = text.From(3, Reach.Word);
        int length = rest.IndexOf('}');
        if (length < 1 || !TryReadNumber(rest, length, out int value))
        {
            output.Append('\\');
            return 1;
        }
        output.Append(value);
        return 4 + length;
    }

    private static int DecodeOctal(ReadOnlySpan<char> text, CharBuffer output)
    {
        int length = 1;
        int value = 0;
        for (; length < Math.Min(text.Length, 4) && text[length] is >= '0' and <= '7'; length++) value = (value * 8) + text[length] - '0';
        output.Append(value);
        return length;
    }

    private static int DecodeBytes(ReadOnlySpan<char> text, CharBuffer output)
    {
        int length = 0;
        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (TryReadByte(text[length..], out byte value) && count < bytes.Length)
        {
            bytes[count++] = value;
            length += 4;
            if (count == 1 && value < 0x80) break;
        }
        OperationStatus _ = Rune.DecodeFromUtf8(bytes[..count], out Rune rune, out int used);
        output.Append(rune.Value);
        return used * 4;
    }

    private static bool TryReadByte(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        if (!text.StartsWith("\\x", StringComparison.Ordinal) || !TryReadNumber(text[2..], 2, out int number)) return false;
        value = (byte)number;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int digits, out int value)
    {
        value = 0;
        return text.Length >= digits
            && AsciiNumber.TryParseHexadecimal(text[..digits], out value)
            && value is >= 0 and <= 0x10FFFF;
    }
}
