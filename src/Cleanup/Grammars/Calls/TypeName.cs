using Cleanup.Text;

namespace Cleanup.Grammars.Calls;

/// <summary>Names of exception classes: <c>java.io.IOException</c>, <c>System.FormatException</c>, <c>TypeError</c>.</summary>
internal static class TypeName
{
    private static readonly string[] _endings = ["Exception", "Error", "Throwable", "Failure", "Fault", "Interrupt", "Timeout", "Warning"];

    // The packages that nearly all names begin with. Other names may end like the short ones.
    private static readonly string[] _roots = ["java.", "javax.", "jakarta.", ".org.", ".com.", "System.", "Microsoft."];

    // Errors of JavaScript are in no package (ECMA-262 §20.5.5): what stands before the dot ends a sentence.
    private static readonly string[] _scriptErrors = ["TypeError", "ReferenceError", "RangeError", "SyntaxError", "EvalError", "URIError"];

    /// <summary>The offset behind the dotted name that starts at <paramref name="start"/>; the offset itself when there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        // Looked at first: of a long row of digits each is asked for.
        if (start >= text.Length || !char.IsLetter(text[start])) return start;
        int end = start;
        int limit = Math.Min(text.Length, start + Reach.Name);
        while (end < limit && (IsPart(text[end]) || text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]))) end++;
        return end;
    }

    /// <summary>Whether the name is one of an exception by its ending.</summary>
    public static bool IsError(ReadOnlySpan<char> name) =>
        (name.IndexOf('`') is > 0 and var generic ? name[..generic] : name).EndsWithAny(_endings);

    /// <summary>
    /// Whether the name is that of a class in a package: <c>org.shop.Missing</c>. Two parts may be two sentences without a blank between.
    /// </summary>
    public static bool IsQualified(ReadOnlySpan<char> name) => (name.Count('.') >= 2 || name.Contains('$')) &&
        DottedName.LastPart(name) is [var first, ..] && char.IsUpper(first);

    /// <summary>The start of the name in <c>said.java.io.IOException</c> or <c>saidTypeError</c>, where a blank was lost.</summary>
    public static int WithoutGluedWord(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> name = text[start..end];
        foreach (string root in _roots)
        {
            int glued = name.IndexOf(root, StringComparison.Ordinal);
            if (glued >= 0) return start + glued + (root[0] == '.' ? 1 : 0);
        }
        if (name.IndexOf('.') is >= 0 and var dot) return name[(dot + 1)..].EqualsAny(_scriptErrors) ? start + dot + 1 : start;
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i])) return start + i;
        }
        return start;
    }

    public static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '_' or '$' or '+' or '`';
}
