using System.Text;

namespace Cleanup.Cli.Terminal;

/// <summary>Makes text from an input fit for a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with control characters and lone surrogates replaced by U+FFFD; the same instance when it has none.</summary>
    public static string Line(string text)
    {
        if (!text.Any(unit => char.IsControl(unit) || char.IsSurrogate(unit))) return text;
        var line = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) line.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        return line.ToString();
    }
}
