using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>Rules of a style sheet in a row (CSS Syntax 3): <c>.box { color: red; }</c>, with comments and at-rules around them.</summary>
internal static class StyleSheet
{
    private static readonly string[] _imports = ["@import url(", "@import \"", "@import '"];

    /// <summary>Reads the rules from the one whose brace stands at <paramref name="brace"/> on.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int brace, int floor, out Debris sheet, ref long steps)
    {
        sheet = default;
        int start = StyleSelector.StartOf(text, brace, floor);
        steps += brace - start + 1;
        if (start == brace || FollowsAnother(text, start, floor, ref steps)) return false;
        int position = start;
        int end = -1;
        while (TryReadPart(text, position, mayBeEmpty: end >= 0, out int partEnd, ref steps))
        {
            end = partEnd;
            position = StyleBlock.SkipWhiteSpace(text, end);
            // Written by hand, rules have a closer or a semicolon too many.
            while (position < text.Length && text[position] is ';' or '}') end = ++position;
            position = StyleBlock.SkipWhiteSpace(text, position);
        }
        if (end < 0) return false;
        TextRange range = CdataMarkers.Include(text, TextRange.FromBounds(WithHead(text, start, floor), end), floor);
        sheet = new Debris(range, DebrisSureness.Unmistakable);
        return true;
    }

    /// <summary>Reads an import that begins at <paramref name="sign"/>, where no rule follows.</summary>
    public static bool TryReadImport(ReadOnlySpan<char> text, int sign, out Debris import)
    {
        ReadOnlySpan<char> rest = Lines.First(text.From(sign, Reach.Message));
        int end = rest.IndexOf(';');
        import = end < 0 ? default : new Debris(new TextRange(sign, end + 1), DebrisSureness.Unmistakable);
        return end >= 0 && rest.StartsWithAny(_imports, StringComparison.OrdinalIgnoreCase);
    }

    // Then the rules were read from there, and are not read anew from each of them.
    private static bool FollowsAnother(ReadOnlySpan<char> text, int start, int floor, ref long steps)
    {
        int end = floor + text[floor..start].TrimEnd().Length;
        if (end == floor || text[end - 1] is not ('}' or '{')) return false;
        if (text[end - 1] == '{') return StyleSelector.StartOf(text, end - 1, floor) < end - 1;
        int from = Math.Max(floor, end - Reach.Message);
        int brace = text[from..end].LastIndexOf('{');
        steps += brace < 0 ? end - from : end - from - brace;
        if (brace < 0) return false;
        brace += from;
        int selector = StyleSelector.StartOf(text, brace, floor);
        return selector < brace && TryReadPart(text, selector, mayBeEmpty: true, out int behind, ref steps) && behind == end;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, int start, bool mayBeEmpty, out int end, ref long steps)
    {
        end = start;
        ReadOnlySpan<char> rest = text.From(start, Reach.Message);
        if (rest.StartsWith("/*", StringComparison.Ordinal)) return StyleBlock.TryReadTo(rest, "*/", ref end, ref steps);
        if (IsStatement(rest)) return StyleBlock.TryReadTo(rest, ";", ref end, ref steps);
        int brace = LengthOfSelector(rest, ref steps);
        if (brace <= 0) return false;
        end = start + brace + 1;
        return StyleBlock.TryRead(text, ref end, ref steps, mayBeEmpty || rest[0] is '.' or '#' or '@');
    }

    // What stands before the brace; 0 when it is none.
    private static int LengthOfSelector(ReadOnlySpan<char> rest, ref long steps)
    {
        int brace = rest.IndexOfAny("{}");
        steps += brace < 0 ? rest.Length : brace;
        return brace > 0 && rest[brace] == '{' && StyleSelector.Is(rest[..brace]) ? brace : 0;
    }

    // Comments and @import before the first rule belong to it.
    private static int WithHead(ReadOnlySpan<char> text, int start, int floor)
    {
        floor = Math.Max(floor, start - Reach.Message);
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
