using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>
/// Attributes that lost their tag: of Alpine, Vue and Angular (<c>x-data="{ open: false }"</c>, <c>@click="open = !open"</c>,
/// <c>v-if="user"</c>), and a <c>style</c>, with the attributes beside them and the bracket that ended the tag.
/// </summary>
internal static class AttributeRow
{
    // Of plain attributes one may be an example's.
    private const int FewestPlain = 2;

    private static readonly string[] _names =
        ["class", "id", "href", "src", "alt", "title", "role", "rel", "target", "type", "name", "value", "width", "height", "lang", "dir",
            "property", "content", "style"];

    /// <summary>Reads the row whose first sign stands at <paramref name="sign"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, out Debris row, ref long steps)
    {
        row = default;
        int start = StartOfName(text, sign, floor);
        bool isTelling = false;
        int end = -1, position = start, plain = 0;
        while (position - start < Reach.Line && TryReadAttribute(text, position, out int behind, out bool tells, ref steps))
        {
            end = behind;
            isTelling |= tells;
            if (IsOfTag(text[position..end])) plain++;
            position = text.Length - text[end..].TrimStart().Length;
        }
        isTelling |= end > 0 && plain >= FewestPlain && EndsTag(text[end..]) && Lines.BeginAt(text, start);
        if (end < 0 || !isTelling || start > floor && text[start - 1] is not (' ' or '\n' or '\r' or '\t' or '"' or '>')) return false;
        ReadOnlySpan<char> rest = text[end..].TrimStart();
        if (rest is ['>', ..] or ['/', '>', ..]) end = text.Length - rest.Length + rest.IndexOf('>') + 1;
        row = new Debris(TextRange.FromBounds(start, end), DebrisSureness.Unmistakable);
        // Inside a tag that is whole, it is markup of another sort.
        ReadOnlySpan<char> before = text[Math.Max(floor, start - Reach.Line)..start];
        steps += before.Length;
        return before.LastIndexOf('<') <= before.LastIndexOf('>');
    }

    private static bool EndsTag(ReadOnlySpan<char> behind) => behind.TrimStart() is ['>', ..] or ['/', '>', ..];

    // class="archive", itemtype="…", data-id="7", aria-label="…"
    private static bool IsOfTag(ReadOnlySpan<char> attribute)
    {
        ReadOnlySpan<char> name = attribute[..attribute.IndexOf('=')];
        return name.EqualsAny(_names) || name.StartsWithAny(["data-", "aria-", "item"]);
    }

    private static bool TryReadAttribute(ReadOnlySpan<char> text, int start, out int end, out bool isTelling, ref long steps)
    {
        end = start;
        while (end < text.Length && end - start < Reach.Word && IsOfName(text[end])) end++;
        ReadOnlySpan<char> name = text[start..end];
        isTelling = false;
        if (name.Length < 2 || text[end..] is not ['=', var quote, ..] || !QuoteMark.IsDouble(quote)) return false;
        end += 2;
        int value = end;
        int limit = Math.Min(text.Length, end + Reach.Line);
        while (end < limit && !QuoteMark.IsDouble(text[end])) end++;
        steps += end - start;
        if (end == limit) return false;
        isTelling = IsTelling(name, text[value..end]);
        end++;
        return true;
    }

    private static bool IsTelling(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (name is "style") return StyleDeclarations.Is(value);
        return name.StartsWith("x-", StringComparison.Ordinal) || name.StartsWith("v-", StringComparison.Ordinal) ||
            name.StartsWith("ng-", StringComparison.Ordinal) || name.StartsWith("data-ng-", StringComparison.Ordinal) ||
            name.StartsWith("wire:", StringComparison.Ordinal) || name is "@click" ||
                name.StartsWith("@click.", StringComparison.Ordinal) || name is ":class" or ":style" or ":key" or ":href" or ":src" ||
            name is "onclick" or "onload" or "onerror" or "onmouseover";
    }

    private static int StartOfName(ReadOnlySpan<char> text, int sign, int floor)
    {
        floor = Math.Max(floor, sign - Reach.Word);
        int start = sign;
        while (start > floor && IsOfName(text[start - 1])) start--;
        return start;
    }

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or ':' or '@' or '.' or '_';
}
