using System.Text;

namespace Cleanup.Text;

/// <summary>Tags of HTML in a text that is no page: <c>3 &lt; 4</c> opens none. Thread-safe.</summary>
internal static class HtmlTag
{
    // What looks like the start of a tag costs so much: of 40,000 tags in real texts 15 are longer.
    private const int LongestTag = 1_000;

    // Words on the two sides of these are shown apart.
    private static readonly string[] _separators = ["br", "td", "th", "tr", "p", "div", "li", "table", "pre"];

    /// <summary>The length of the tag or comment that the text begins with; 0 when it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '<' || !(char.IsAsciiLetter(text[1]) || text[1] is '/' or '!')) return 0;
        int end = text[1..Math.Min(text.Length, LongestTag)].IndexOfAny('<', '>') + 1;
        return end > 0 && text[end] == '>' ? end + 1 : 0;
    }

    /// <summary>Whether a browser shows the words on the two sides of the tag apart.</summary>
    public static bool Separates(ReadOnlySpan<char> tag) => IsNamed(tag[(tag[1] == '/' ? 2 : 1)..], _separators);

    /// <summary>Whether what stands behind the opening bracket of a tag starts with one of the names.</summary>
    public static bool IsNamed(ReadOnlySpan<char> inside, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (inside.StartsWith(name, StringComparison.OrdinalIgnoreCase) &&
                (inside.Length == name.Length || !char.IsAsciiLetterOrDigit(inside[name.Length])))
                return true;
        }
        return false;
    }

    /// <summary>The text without tags; a blank where one kept words apart.</summary>
    public static string Strip(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            ReadOnlySpan<char> rest = text.AsSpan(position);
            int length = LengthAt(rest);
            if (length == 0) plain.Append(rest[0]);
            else if (Separates(rest) && plain.Length > 0 && !char.IsWhiteSpace(plain[^1]) && length < rest.Length &&
                !char.IsWhiteSpace(rest[length]))
                plain.Append(' ');
            position += Math.Max(1, length);
        }
        return plain.ToString();
    }
}
