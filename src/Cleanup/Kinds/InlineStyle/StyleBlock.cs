using System.Text;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineStyle;

/// <summary>The declarations of a rule, in their braces. Thread-safe.</summary>
internal static class StyleBlock
{
    /// <summary>The longest selector, declaration or comment, in UTF-16 units.</summary>
    public const int LongestPart = 2_000;

    /// <summary>Reads up to the closing brace; every declaration but an empty one has to be one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int end, ref long steps, bool mayBeEmpty = false)
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
                !IsRestOfValue(declaration, declarations) && !StyleDeclarations.IsOther(declaration))
                return false;
            position += stop + 1;
            if (rest[stop] != '}') continue;
            end = position;
            return declarations > 0 || mayBeEmpty && declaration.IsEmpty;
        }
    }

    // url(data:image/png;base64,…) holds the sign that ends a declaration.
    private static bool IsRestOfValue(ReadOnlySpan<char> declaration, int declarations) =>
        declarations > 0 && declaration.IndexOfAny(" \n") < 0 && Ascii.IsValid(declaration);

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
