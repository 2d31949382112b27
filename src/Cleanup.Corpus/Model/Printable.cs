using System.Text;

namespace Cleanup.Corpus;

/// <summary>Makes text from an input fit for a terminal. Thread-safe.</summary>
public static class Printable
{
    /// <summary>The text with what must not be printed replaced by U+FFFD; the same instance when it has none of it.</summary>
    public static string Line(string text) => Replace(text, _ => Rune.ReplacementChar.ToString());

    /// <summary>JSON with the same escaped, as it can only stand in strings; the same instance when it has none of it.</summary>
    public static string Json(string json) => Replace(json, rune => $"\\u{rune.Value:x4}");

    /// <summary>
    /// Whether a character steers the terminal or the order of what is read, rather than being shown: controls, line separators,
    /// and the marks of the bidirectional algorithm (UAX #9, "Trojan Source").
    /// </summary>
    public static bool MustNotShow(Rune rune) => Rune.IsControl(rune) || rune.Value is
        0x061C or 0x200E or 0x200F or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static string Replace(string text, Func<Rune, string> replacement)
    {
        if (!text.Any(unit => char.IsSurrogate(unit) || MustNotShow(new Rune(unit)))) return text;
        var line = new StringBuilder(text.Length);
        // A lone surrogate is U+FFFD already.
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (MustNotShow(rune)) line.Append(replacement(rune));
            else line.Append(rune);
        }
        return line.ToString();
    }
}
