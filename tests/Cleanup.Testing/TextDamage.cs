using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Cleanup.Testing;

/// <summary>One thing that scraping does to a text.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Apply">The damaged text.</param>
public sealed record TextDamage(string Name, Func<string, string> Apply)
{
    /// <summary>No damage at all, and every damage that leaves the data in the text.</summary>
    public static ImmutableArray<TextDamage> All { get; } =
    [
        new("identity", static text => text),
        new("crlf", static text => text.ReplaceLineEndings("\r\n")),
        new("cr", static text => text.ReplaceLineEndings("\r")),
        new("indentation-lost", static text => string.Join('\n', text.Split('\n').Select(line => line.TrimStart(' ')))),
        new("whitespace-collapsed", CollapseWhitespace),
        new("newlines-removed", static text => text.ReplaceLineEndings("")),
        new("entities-once", WebUtility.HtmlEncode),
        new("entities-once-quotes-kept", static text => WebUtility.HtmlEncode(text).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal)),
        new("entities-twice", static text => WebUtility.HtmlEncode(WebUtility.HtmlEncode(text))),
        new("entities-decoded", WebUtility.HtmlDecode),
        new("tags-stripped", StripTags),
        new("nfkc", Compose),
        new("quotes-straightened", Straighten),
        new("smart-quotes", Texturize),
        new("smart-quotes-collapsed", static text => CollapseWhitespace(Texturize(text))),
        new("nbsp", static text => text.Replace("  ", "\u00A0 ", StringComparison.Ordinal)),
    ];

    /// <summary>The damage of that name.</summary>
    public static TextDamage Named(string name) => All.Single(damage => string.Equals(damage.Name, name, StringComparison.Ordinal));

    // The compatibility characters that publishers use. The runtime's own normalization needs ICU, which a fresh machine may
    // lack; without it, it silently changes nothing.
    private static readonly Dictionary<char, string> _compatible = new()
    {
        ['…'] = "...",
        ['½'] = "1⁄2",
        ['¼'] = "1⁄4",
        ['¾'] = "3⁄4",
        ['ﬁ'] = "fi",
        ['ﬂ'] = "fl",
        ['ﬀ'] = "ff",
        ['™'] = "TM",
        ['№'] = "No",
        ['²'] = "2",
        ['³'] = "3",
        ['\u00A0'] = " ",
        ['\u2009'] = " ",
        ['\u202F'] = " ",
        ['″'] = "′′",
        ['‼'] = "!!",
        ['Ⅳ'] = "IV",
        ['㎞'] = "km",
    };

    private static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (_compatible.TryGetValue(character, out string? compatible)) composed.Append(compatible);
            else composed.Append(character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character);
        }
        return composed.ToString();
    }

    private static string CollapseWhitespace(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static string Straighten(string text) => text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

    // As WordPress does: a quote behind a blank or an opening bracket opens, any other closes.
    private static string Texturize(string text)
    {
        var smart = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '{' or '<' or '-' or '>' or ':' or ',';
            smart.Append(text[i] switch
            {
                '"' => opens ? '“' : '”',
                '\'' => opens ? '‘' : '’',
                char other => other,
            });
        }
        return smart.ToString();
    }

    private static string StripTags(string text)
    {
        var stripped = new StringBuilder(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            bool opensTag = text[position] == '<' && position + 1 < text.Length && (char.IsAsciiLetter(text[position + 1]) || text[position + 1] == '/');
            int end = opensTag ? text.IndexOf('>', position) : -1;
            if (end < 0) stripped.Append(text[position++]);
            else position = end + 1;
        }
        return stripped.ToString();
    }
}
