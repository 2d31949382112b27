using Cleanup.Text;

namespace Cleanup.Kinds.PhpVarDump;

/// <summary>Finds the start of a dumped value from the parenthesis behind its type's name.</summary>
internal static class VarDumpStart
{
    private static readonly string[] _glued = ["string", "array", "object", "resource"];
    private static readonly string[] _scalars = ["int", "float", "bool", "enum", "long", "double"];

    /// <summary>
    /// The offset at which the value starts whose <c>(</c> stands at <paramref name="parenthesis"/>; -1 when there is none.
    /// </summary>
    public static int Find(ReadOnlySpan<char> text, int parenthesis, int floor)
    {
        int start = parenthesis;
        while (start > floor && parenthesis - start < Reach.Word && char.IsAsciiLetter(text[start - 1])) start--;
        ReadOnlySpan<char> word = text[start..parenthesis];
        if (word.Length < 3) return -1;
        if (word.Equals("refcount", StringComparison.OrdinalIgnoreCase)) return Prefixed(text, start, floor, "reference ");
        foreach (string type in _glued)
        {
            if (!word.EndsWith(type, StringComparison.OrdinalIgnoreCase)) continue;
            // Scraping glues a dump to the word before it; code has its own glue: my_array(, $string(, ->object(.
            if (word.Length == type.Length && IsCode(text[floor..start])) return -1;
            int typeStart = parenthesis - type.Length;
            if (string.Equals(type, "object", StringComparison.Ordinal) && Lazy(text, typeStart, floor) is var lazy and >= 0) return lazy;
            return typeStart;
        }
        foreach (string type in _scalars)
        {
            if (word.Equals(type, StringComparison.OrdinalIgnoreCase)) return IsCode(text[floor..start]) ? -1 : start;
        }
        return -1;
    }

    private static int Lazy(ReadOnlySpan<char> text, int start, int floor) =>
        Math.Max(Prefixed(text, start, floor, "lazy ghost "), Prefixed(text, start, floor, "lazy proxy "));

    private static int Prefixed(ReadOnlySpan<char> text, int start, int floor, string prefix) =>
        text[floor..start].EndsWith(prefix, StringComparison.OrdinalIgnoreCase) ? start - prefix.Length : -1;

    private static bool IsCode(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty) return false;
        return before[^1] is '_' or '$' or '\\' || before.EndsWith("->", StringComparison.Ordinal) ||
            before.EndsWith("::", StringComparison.Ordinal);
    }
}
