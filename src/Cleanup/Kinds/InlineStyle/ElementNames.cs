namespace Cleanup.Kinds.InlineStyle;

/// <summary>
/// Names of elements that style rules are about (HTML Standard, the obsolete ones too), and of steps in <c>@keyframes</c>. Thread-safe.
/// </summary>
internal static class ElementNames
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names = new HashSet<string>(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "big",
        "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist",
        "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font",
        "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "i", "iframe",
        "img", "input", "ins", "isindex", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "menu", "meter",
        "nav", "nobr", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre", "progress", "q",
        "rp", "rt", "ruby", "s", "samp", "search", "section", "select", "slot", "small", "source", "span", "strike", "strong", "sub",
        "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "tr", "track", "tt",
        "u", "ul", "var", "video", "wbr",
        "path", "circle", "rect", "polygon", "g", "use",
        // As the inspector of browsers writes what it shows.
        "element",
        "from", "to",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is one.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => _names.Contains(name);
}
