using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>The names of CSS properties, by their first word. Thread-safe.</summary>
internal static class StyleDeclarations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _families =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "align", "animation", "appearance", "aspect", "background", "border", "bottom", "box", "clear", "clip", "color", "column",
        "content", "cursor", "direction", "display", "fill", "filter",
        "flex", "float", "font", "gap", "grid", "height", "justify", "left", "letter", "line", "list", "margin", "mso", "page", "tab",
        "table", "size", "layout", "caption", "empty", "orphans", "widows", "max", "min", "object", "opacity", "order", "outline",
        "overflow", "padding", "position",
        "pointer", "right", "src", "text", "top", "transform", "transition", "vertical", "visibility", "white", "width", "word", "z",
        "zoom", "unicode", "user", "all", "perspective", "contain", "inset", "will", "isolation", "stroke", "mask", "backface",
        "accent", "behavior", "break", "caret", "columns", "counter", "hyphens", "image", "mix", "offset", "place", "quotes", "resize",
        "rotate", "scale", "scroll", "scrollbar", "shape", "speak", "stop", "tap", "touch", "translate", "writing",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Several of these stand in a row.
    private static readonly string[] _values = ["transparent", "none", "repeat", "no", "scroll", "fixed", "left", "right", "top", "bottom",
        "center", "normal", "bold", "italic", "small", "caps", "solid", "inherit", "auto", "inset", "all", "ease", "in", "out",
            "important"];

    /// <summary>Whether the text is <c>name: value</c> with the name of a property.</summary>
    public static bool Is(ReadOnlySpan<char> declaration)
    {
        declaration = declaration.Trim();
        int colon = declaration.IndexOf(':');
        if (colon <= 0 || colon + 1 == declaration.Length) return false;
        ReadOnlySpan<char> name = declaration[..colon].TrimEnd();
        return !HoldsProse(declaration[(colon + 1)..]) && IsProperty(name);
    }

    private static bool IsProperty(ReadOnlySpan<char> name)
    {
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '*')) return false;
        }
        if (name.Length > 1 && name[0] == '-') return true;
        name = name.TrimStart("*_-");
        int hyphen = name.IndexOf('-');
        return !name.IsEmpty && _families.Contains(hyphen < 0 ? name : name[..hyphen]);
    }

    /// <summary>
    /// Whether it may be a declaration among others: a property of two words or more that is not known, or one without a value.
    /// </summary>
    public static bool IsOther(ReadOnlySpan<char> declaration)
    {
        int colon = declaration.IndexOf(':');
        if (colon <= 0) return false;
        ReadOnlySpan<char> name = declaration[..colon].TrimEnd(), value = declaration[(colon + 1)..].Trim();
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterLower(character) && character != '-') return false;
        }
        return value.IsEmpty ? IsProperty(name) : name.IndexOf('-') > 0 && !HoldsProse(value);
    }

    // "transparent none repeat scroll left top" is a value, a line of words below the first is not.
    private static bool HoldsProse(ReadOnlySpan<char> value)
    {
        int first = Lines.LengthOfFirst(value);
        return ProseInCode.IsIn(value[first..]) || ProseInCode.IsIn(value[..first], _values);
    }
}
