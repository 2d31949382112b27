namespace Cleanup.Fuzz.Scraps;

/// <summary>Quotes, brackets and other signs in many forms, entities, invisible and broken characters.</summary>
internal static class SignScraps
{
    private const string Single =
        "\"'`´“”„‟‘’‚‛«»‹›「」『』〝〞＂＇" +
        "()[]{}<>（）［］｛｝＜＞【】⟨⟩" +
        ",.:;=&#%$@!?*+-_/\\|~^，．：；＝＆" +
        "\0\u0001\b\t\n\v\f\r\u001B\u007F\u0085\u2028\u2029" +
        "\u00A0\u2003\u202F\u3000\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202E" +
        "\u2060\u2063\u2066\u2069\uFEFF\uFFF9\uFFFD\uFFFE\uFFFF" +
        "aZ0９٣éßſİıĳﬁ㎞\u0301";

    private static readonly string[] _others =
    [
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uDC00\uD800", "😀", "👩\u200D👧", "🇪🇪", "\uDB40\uDC41",
        "\r\n", "\n\n", "\r\r", "  ", "    ", "\n  ",
        "=>", "->", "::", "...", "…", "//", "/*", "*/", "--", "<!--", "-->", "<![CDATA[", "]]>", "?>", "<?php",
        "\\\"", "\\'", "\\\\", "\\n", "\\u", "\\u0022", "\\u007b", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\x00", "\\0", "\\u{1F600}",
        "&quot;", "&#34;", "&#x22;", "&apos;", "&#39;", "&lt;", "&gt;", "&amp;", "&amp;quot;", "&amp;amp;lt;", "&nbsp;",
        "&#8220;", "&#8221;", "&ldquo;", "&shy;", "&zwnj;", "&#0;", "&#xD800;", "&#99999999;", "&amp", "&#", "&",
        "<b>", "</b>", "<br>", "<br />", "<p>", "<span class=\"a\">", "<pre>", "</pre>", "<font color='#888a85'>", "<a href=\"",
        "<script>", "</script>", "<style>", "</style>", "<",
        "0", "1", "-1", "007", "1e999", "1E-9", "0x1F", "02n", "2147483648", "99999999999999999999", ".5", "NaN", "-Infinity",
        "null", "NULL", "None", "nil", "undef", "undefined", "true", "False",
        "[]", "{}", "()", "\"\"", "''", "[{", "}]", "{\"", "\":", "\",\"", "],[", "({", "})",
    ];

    public static IEnumerable<string> All => [.. Single.Select(static sign => $"{sign}"), .. _others];
}
