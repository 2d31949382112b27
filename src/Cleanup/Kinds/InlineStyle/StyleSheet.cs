using System.Text;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>Rules of a style sheet in a row (CSS Syntax 3): <c>.box { color: red; }</c>, with comments and at-rules around them.</summary>
internal static class StyleSheet
{
    private const int LongestPart = 2_000;

    /// <summary>Reads the rules from the one whose brace stands at <paramref name="brace"/> on.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int brace, int floor, out Debris sheet, ref long steps)
    {
        sheet = default;
        int start = StyleSelector.StartOf(text, brace, floor);
        steps += brace - start + 1;
        if (start == brace || FollowsAnother(text, start, floor, ref steps)) return false;
        int position = start;
        int end = -1;
        while (TryReadPart(text, position, out int partEnd, ref steps))
        {
            end = partEnd;
            position = end;
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
        }
        if (end < 0) return false;
        sheet = new Debris(TextRange.FromBounds(WithHead(text, start, floor), end), DebrisSureness.Unmistakable);
        return true;
    }

    /// <summary>Reads an import whose <c>url(</c> has its parenthesis at <paramref name="bracket"/>, where no rule follows.</summary>
    public static bool TryReadImport(ReadOnlySpan<char> text, int bracket, int floor, out Debris import)
    {
        const string head = "@import url";
        import = default;
        int start = bracket - head.Length;
        if (start < floor || !text[start..bracket].Equals(head, StringComparison.OrdinalIgnoreCase)) return false;
        ReadOnlySpan<char> rest = text.From(bracket, LongestPart);
        int end = rest.IndexOfAny(";\n");
        if (end <= 0 || rest[end] != ';') return false;
        import = new Debris(TextRange.FromBounds(start, bracket + end + 1), DebrisSureness.Unmistakable);
        return true;
    }

    // Then the rules were read from there, and are not read anew from each of them.
    private static bool FollowsAnother(ReadOnlySpan<char> text, int start, int floor, ref long steps)
    {
        int end = floor + text[floor..start].TrimEnd().Length;
        if (end == floor || text[end - 1] is not ('}' or '{')) return false;
        if (text[end - 1] == '{') return StyleSelector.StartOf(text, end - 1, floor) < end - 1;
        int from = Math.Max(floor, end - LongestPart);
        int brace = text[from..end].LastIndexOf('{');
        steps += brace < 0 ? end - from : end - from - brace;
        if (brace < 0) return false;
        brace += from;
        int selector = StyleSelector.StartOf(text, brace, floor);
        return selector < brace && TryReadPart(text, selector, out int behind, ref steps) && behind == end;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, int start, out int end, ref long steps)
    {
        end = start;
        ReadOnlySpan<char> rest = text.From(start, LongestPart);
        if (rest.StartsWith("/*", StringComparison.Ordinal)) return TryReadTo(rest, "*/", ref end, ref steps);
        if (IsStatement(rest)) return TryReadTo(rest, ";", ref end, ref steps);
        int brace = rest.IndexOfAny("{}");
        steps += brace < 0 ? rest.Length : brace;
        if (brace <= 0 || rest[brace] != '{' || !StyleSelector.Is(rest[..brace])) return false;
        bool nests = rest[0] == '@' && rest[(brace + 1)..].IndexOfAny("{}") is >= 0 and int inner && rest[brace + 1 + inner] == '{';
        end = start + brace + 1;
        if (!nests) return TryReadDeclarations(text, ref end, ref steps);
        while (TryReadNested(text, ref end, ref steps))
        {
        }
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end < text.Length && text[end++] == '}';
    }

    private static bool TryReadNested(ReadOnlySpan<char> text, ref int end, ref long steps)
    {
        int start = end;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        ReadOnlySpan<char> rest = text.From(start, LongestPart);
        int brace = rest.IndexOfAny("{}");
        steps += brace < 0 ? rest.Length : brace;
        if (brace <= 0 || rest[brace] != '{' || !StyleSelector.Is(rest[..brace])) return false;
        int nested = start + brace + 1;
        if (!TryReadDeclarations(text, ref nested, ref steps)) return false;
        end = nested;
        return true;
    }

    // Up to the closing brace; every declaration but an empty one has to be one.
    private static bool TryReadDeclarations(ReadOnlySpan<char> text, ref int end, ref long steps)
    {
        int declarations = 0;
        for (int position = end; ;)
        {
            ReadOnlySpan<char> rest = text.From(position, LongestPart);
            if (rest.TrimStart().StartsWith("/*", StringComparison.Ordinal))
            {
                if (!TryReadTo(rest, "*/", ref position, ref steps)) return false;
                continue;
            }
            int stop = rest.IndexOfAny(";{}");
            steps += stop < 0 ? rest.Length : stop;
            if (stop < 0 || rest[stop] == '{') return false;
            ReadOnlySpan<char> declaration = rest[..stop].Trim();
            if (StyleDeclarations.Is(declaration)) declarations++;
            else if (!declaration.IsEmpty && !declaration.Contains("/*", StringComparison.Ordinal) &&
                !IsRestOfValue(declaration, declarations))
                return false;
            position += stop + 1;
            if (rest[stop] != '}') continue;
            end = position;
            return declarations > 0;
        }
    }

    // url(data:image/png;base64,…) holds the sign that ends a declaration.
    private static bool IsRestOfValue(ReadOnlySpan<char> declaration, int declarations) =>
        declarations > 0 && declaration.IndexOfAny(" \n") < 0 && Ascii.IsValid(declaration);

    private static bool TryReadTo(ReadOnlySpan<char> rest, string closer, ref int end, ref long steps)
    {
        int length = rest.IndexOf(closer, StringComparison.Ordinal);
        steps += length < 0 ? rest.Length : length;
        if (length < 0) return false;
        end += length + closer.Length;
        return true;
    }

    // Comments and @import before the first rule belong to it.
    private static int WithHead(ReadOnlySpan<char> text, int start, int floor)
    {
        floor = Math.Max(floor, start - LongestPart);
        while (true)
        {
            ReadOnlySpan<char> before = text[floor..start].TrimEnd();
            bool isComment = before.EndsWith("*/", StringComparison.Ordinal);
            if (!isComment && before is not [.., ';']) return start;
            int open = isComment ? before.LastIndexOf("/*", StringComparison.Ordinal) : before.LastIndexOf('@');
            if (open < 0 || !isComment && !IsStatement(before[open..])) return start;
            start = floor + open;
        }
    }

    private static bool IsStatement(ReadOnlySpan<char> text) =>
        text.StartsWith("@import", StringComparison.OrdinalIgnoreCase) || text.StartsWith("@charset", StringComparison.OrdinalIgnoreCase);
}
