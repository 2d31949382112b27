using System.Text;

namespace Cleanup.Detection.Triggers;

/// <summary>What stands around a place of a text in UTF-8, as triggers name it. Thread-safe.</summary>
internal static class Utf8Neighbours
{
    // RFC 3629, 3.
    private const int LongestCharacter = 4;

    /// <summary>The character before a place; a space at the text's edge.</summary>
    public static int Before(ReadOnlySpan<byte> utf8, int place)
    {
        if (place == 0) return ' ';
        if (utf8[place - 1] < CodeHalves.AsciiLength) return TriggerMap.NameOf((char)utf8[place - 1]);
        return At(utf8, StartOfLast(utf8, place), out _);
    }

    /// <summary>The character at a place, and the UTF-16 unit behind its first; spaces behind the text's edge.</summary>
    public static int Behind(ReadOnlySpan<byte> utf8, int place, out int second)
    {
        int first = At(utf8, place, out int length);
        // Behind the first half of a pair stands the other.
        second = length == LongestCharacter ? Trigger.OtherSigns[0] : At(utf8, place + length, out _);
        return first;
    }

    /// <summary>Whether a text begins with an ASCII literal, a blank of which stands for any number of any.</summary>
    public static bool StartsWith(ReadOnlySpan<byte> utf8, string literal)
    {
        int place = 0;
        foreach (char wanted in literal)
        {
            if (place >= utf8.Length) return false;
            if (wanted == ' ')
            {
                if (At(utf8, place, out _) != ' ') return false;
                place = SkipBlanks(utf8, place);
            }
            else if (utf8[place++] != wanted)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a text ends with an ASCII literal, a blank of which stands for any number of any.</summary>
    public static bool EndsWith(ReadOnlySpan<byte> utf8, string literal)
    {
        int end = utf8.Length;
        for (int i = literal.Length - 1; i >= 0; i--)
        {
            if (end == 0) return false;
            if (literal[i] == ' ')
            {
                if (Before(utf8, end) != ' ') return false;
                end = SkipBlanksBack(utf8, end);
            }
            else if (utf8[--end] != literal[i])
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The place of the next character that is no blank.</summary>
    public static int SkipBlanks(ReadOnlySpan<byte> utf8, int place)
    {
        while (place < utf8.Length && At(utf8, place, out int length) == ' ') place += length;
        return place;
    }

    /// <summary>The place behind the last character before another that is no blank.</summary>
    public static int SkipBlanksBack(ReadOnlySpan<byte> utf8, int end)
    {
        while (end > 0 && Before(utf8, end) == ' ') end = StartOfLast(utf8, end);
        return end;
    }

    /// <summary>Where the last character before a place begins.</summary>
    public static int StartOfLast(ReadOnlySpan<byte> utf8, int end)
    {
        int start = end - 1;
        while (start > 0 && end - start < LongestCharacter && IsContinuation(utf8[start])) start--;
        return start;
    }

    private static bool IsContinuation(byte unit) => (unit & 0xC0) == 0x80;

    private static int At(ReadOnlySpan<byte> utf8, int place, out int length)
    {
        length = 1;
        if ((uint)place >= (uint)utf8.Length) return ' ';
        if (utf8[place] < CodeHalves.AsciiLength) return TriggerMap.NameOf((char)utf8[place]);
        Rune.DecodeFromUtf8(utf8[place..], out Rune rune, out length);
        // Lone surrogates become U+FFFD, a sign like them; so does half of what is beyond 16 bits.
        return rune.IsBmp ? TriggerMap.NameOf((char)rune.Value) : Trigger.OtherSigns[0];
    }
}
