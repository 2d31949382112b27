using System.Text;

namespace Cleanup.Differential.Comparing;

/// <summary>Cuts what people look at to a length that they can take in.</summary>
internal static class Excerpt
{
    private const int Around = 60;
    private const int LongestPlace = 240;
    private const int LongestValue = 600;
    private const string Opener = "⟦";
    private const string Closer = "⟧";

    /// <summary>A place of a text between marks, with a little of what stands around.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the place starts, in code points.</param>
    /// <param name="end">Where it ends.</param>
    public static string Of(string text, int? start, int? end)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        if (start is null || end is null) return Shorten(Slice(runes, 0, Math.Min(runes.Length, LongestPlace)), LongestPlace);
        int from = Math.Clamp(start.Value, 0, runes.Length);
        int to = Math.Clamp(end.Value, from, runes.Length);
        string before = Slice(runes, Math.Max(0, from - Around), from);
        string after = Slice(runes, to, Math.Min(runes.Length, to + Around));
        return $"{before}{Opener}{Shorten(Slice(runes, from, to), LongestPlace)}{Closer}{after}";
    }

    /// <summary>Two texts that differ, each cut to where they do.</summary>
    public static (string Old, string New) OfPair(string old, string now)
    {
        if (old.Length <= LongestValue && now.Length <= LongestValue) return (old, now);
        int same = old.AsSpan().CommonPrefixLength(now);
        int start = Math.Max(0, same - Around);
        return (Window(old, start), Window(now, start));
    }

    private static string Window(string text, int start)
    {
        if (start >= text.Length) return "…";
        string head = start > 0 ? "…" : "";
        return head + (text.Length - start <= LongestValue ? text[start..] : $"{text.AsSpan(start, LongestValue)}…");
    }

    // The middle of a long leak tells least.
    private static string Shorten(string text, int longest) =>
        text.Length <= longest ? text : $"{text.AsSpan(0, longest / 2)} … {text.AsSpan(text.Length - (longest / 2))}";

    private static string Slice(Rune[] runes, int start, int end)
    {
        var slice = new StringBuilder();
        for (int i = start; i < end; i++) slice.Append(runes[i].ToString());
        return slice.ToString();
    }
}
