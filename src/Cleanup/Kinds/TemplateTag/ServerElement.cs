using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>
/// An element that a server was to replace, told by its namespace: ASP.NET <c>&lt;asp:Label … /&gt;</c>, JSP <c>&lt;c:out
/// value="…"/&gt;</c>, Fluid <c>&lt;f:if condition="…"&gt;</c>, FreeMarker <c>&lt;#if article??&gt;</c>.
/// </summary>
internal static class ServerElement
{
    private static readonly string[] _names = ["asp:", "c:out", "c:if", "c:choose", "c:when", "c:otherwise", "c:forEach", "c:set",
        "c:import", "fmt:", "fn:", "jsp:", "h:output", "f:", "t:", "tiles:", "#if", "#list", "#else", "#include", "#assign", "#macro",
        "cms:"];

    /// <summary>Reads one opening or closing tag.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TextRange element, ref long steps)
    {
        element = default;
        ReadOnlySpan<char> rest = text.From(start + 1, Reach.Line - 1);
        int name = rest.StartsWith('/') ? 1 : 0;
        if (!rest[name..].StartsWithAny(_names) || IsSignature(rest)) return false;
        // Expressions inside may have the bracket in quotation marks.
        char quote = '\0';
        for (int i = name; i < rest.Length; i++)
        {
            if (quote != '\0') quote = rest[i] == quote ? '\0' : quote;
            else if (rest[i] is '"' or '\'') quote = rest[i];
            else if (rest[i] == '>')
            {
                steps += i;
                element = new TextRange(start, i + 2);
                return true;
            }
            else if (rest[i] == '<') break;
        }
        steps += rest.Length;
        return false;
    }

    // "<#include standard.disclaimer>" stands below letters; the name of a template has quotation marks.
    private static bool IsSignature(ReadOnlySpan<char> tag)
    {
        const string include = "#include ";
        return tag.StartsWith(include, StringComparison.Ordinal) && tag[include.Length..].TrimStart() is not ['"' or '\'', ..];
    }
}
