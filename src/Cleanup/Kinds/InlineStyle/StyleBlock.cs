using System.Text;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>What stands in the braces of a rule: declarations, comments, rules in their own braces (CSS Nesting 1). Thread-safe.</summary>
internal static class StyleBlock
{
    /// <summary>Reads up to the closing brace, from behind the opening one; every declaration but an empty one has to be one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int end, ref long steps, bool mayBeEmpty)
    {
        int declarations = 0;
        int position = end;
        for (int level = 1; level > 0;)
        {
            position = SkipWhiteSpace(text, position);
            ReadOnlySpan<char> rest = text.From(position, Reach.Message);
            if (rest.StartsWith("/*", StringComparison.Ordinal))
            {
                if (!TryReadTo(rest, "*/", ref position, ref steps)) return false;
                continue;
            }
            int stop = rest.IndexOfAny(";{}");
            steps += stop < 0 ? rest.Length : stop;
            if (stop < 0) return false;
            ReadOnlySpan<char> part = rest[..stop].TrimEnd();
            if (rest[stop] == '{' && (++level > Reach.Row || !StyleSelector.Is(part, isNested: true))) return false;
            if (rest[stop] != '{' && !MayStand(part, ref declarations)) return false;
            if (rest[stop] == '}') level--;
            position += stop + 1;
        }
        end = position;
        return declarations > 0 || mayBeEmpty;
    }

    private static bool MayStand(ReadOnlySpan<char> declaration, ref int declarations)
    {
        if (StyleDeclarations.Is(declaration))
        {
            declarations++;
            return true;
        }
        return declaration.IsEmpty || declaration.Contains("/*", StringComparison.Ordinal) ||
            IsRestOfValue(declaration, declarations) || StyleDeclarations.IsOther(declaration);
    }

    // url(data:image/png;base64,…) holds the sign that ends a declaration.
    private static bool IsRestOfValue(ReadOnlySpan<char> declaration, int declarations) =>
        declarations > 0 && declaration.IndexOfAny(" \n") < 0 && Ascii.IsValid(declaration);

    /// <summary>The offset of the next character that is no white space.</summary>
    public static int SkipWhiteSpace(ReadOnlySpan<char> text, int position) => text.Length - text[position..].TrimStart().Length;

    /// <summary>Goes behind the next of such a closer.</summary>
    public static bool TryReadTo(ReadOnlySpan<char> rest, string closer, ref int end, ref long steps)
    {
        int length = rest.IndexOf(closer, StringComparison.Ordinal);
        steps += length < 0 ? rest.Length : length;
        if (length < 0) return false;
        end += length + closer.Length;
        return true;
    }
}
