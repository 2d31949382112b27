using System.Text;
using Cleanup.Recovery;

namespace Cleanup.Articles;

/// <summary>A title or summary as a reader sees it, out of the markup that content systems keep it in. Thread-safe.</summary>
internal static class PlainText
{
    private const int MostLevels = 2;

    /// <summary>The text without tags and with its character references decoded; the same instance when it holds neither.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny('<', '&')) return text;
        string plain = StripTags(EntityDecodedText.Decode(StripTags(text), 0, int.MaxValue, MostLevels).Text).Trim();
        return string.Equals(plain, text, StringComparison.Ordinal) ? text : plain;
    }

    // "<" before a letter or a slash opens a tag; "3 < 4" does not.
    private static string StripTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            bool opens = text[position] == '<' && position + 1 < text.Length && (char.IsAsciiLetter(text[position + 1]) || text[position + 1] == '/');
            int end = opens ? text.IndexOf('>', position) : -1;
            // Without an end there is none further on either.
            if (opens && end < 0) return plain.Append(text, position, text.Length - position).ToString();
            if (end < 0) plain.Append(text[position++]);
            else position = end + 1;
        }
        return plain.ToString();
    }
}
