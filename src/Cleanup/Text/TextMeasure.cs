using System.Runtime.InteropServices;

namespace Cleanup.Text;

/// <summary>The counts of a text by which declared lengths are explained. Grows character by character.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextMeasure
{
    /// <summary>Length in UTF-8 bytes; a lone surrogate counts as U+FFFD, 3 bytes.</summary>
    public long Utf8Bytes { get; private set; }

    /// <summary>Length in Unicode code points.</summary>
    public long CodePoints { get; private set; }

    /// <summary>Length in a charset of one byte for ASCII and two for everything else.</summary>
    public long DoubleByteLength { get; private set; }

    public long LineFeeds { get; private set; }

    public long CarriageReturns { get; private set; }

    /// <summary>Typographic quotes and apostrophes, three UTF-8 bytes each.</summary>
    public long CurlyQuotes { get; private set; }

    /// <summary>ASCII quotes and apostrophes.</summary>
    public long StraightQuotes { get; private set; }

    /// <summary>The length in a unit.</summary>
    public readonly long In(LengthUnit unit) => unit == LengthUnit.CodePoints ? CodePoints : Utf8Bytes;

    /// <summary>The counts of a whole text.</summary>
    public static TextMeasure Of(ReadOnlySpan<char> text)
    {
        var measure = new TextMeasure();
        for (int i = 0; i < text.Length; i += measure.Add(text, i))
        {
        }
        return measure;
    }

    /// <summary>Whether the text is shorter than a length. A text that must be longer is not read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="steps">Grows by the UTF-16 units read.</param>
    public static bool IsShorter(ReadOnlySpan<char> text, long length, LengthUnit unit, ref long steps)
    {
        // A code point has two UTF-16 units at most, and a byte is never more than one of them.
        if (text.Length >= 2 * length) return false;
        steps += text.Length;
        return Of(text).In(unit) < length;
    }

    /// <summary>Counts the code point at <paramref name="index"/> in; returns its UTF-16 units.</summary>
    public int Add(ReadOnlySpan<char> text, int index)
    {
        char character = text[index];
        CodePoints++;
        if (character < 0x80)
        {
            Utf8Bytes++;
            DoubleByteLength++;
            if (character == '\n') LineFeeds++;
            else if (character == '\r') CarriageReturns++;
            else if (character is '"' or '\'') StraightQuotes++;
            return 1;
        }
        DoubleByteLength += 2;
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            Utf8Bytes += 4;
            return 2;
        }
        Utf8Bytes += character < 0x800 ? 2 : 3;
        if (character is >= '‘' and <= '‟' or '″' or '′') CurlyQuotes++;
        return 1;
    }
}
