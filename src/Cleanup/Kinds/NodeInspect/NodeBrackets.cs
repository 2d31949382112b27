using Cleanup.Text;

namespace Cleanup.Kinds.NodeInspect;

/// <summary>What Node writes before the bracket of a value, and in brackets in place of one. All look near.</summary>
internal static class NodeBrackets
{
    // What Node writes in brackets in place of a value, or of a value that nests too deep for it.
    private static readonly string[] _bracketed = ["Circular", "Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction",
        "class ", "Getter", "Setter", "Symbol", "String:", "Number:", "Boolean:", "BigInt:"];
    // As it is, and escaped once or twice.
    private static readonly (string Opener, string Closer)[] _references = [("<ref *", ">"), ("&lt;ref *", "&gt;"),
        ("&amp;lt;ref *", "&amp;gt;")];

    /// <summary>
    /// The end of what stands before a value's bracket: <c>&lt;ref *1></c>, <c>Map(2)</c>, <c>Foo</c>, <c>[class A]</c>, with the blank
    /// behind it; -1 when none does.
    /// </summary>
    public static int PrefixEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text.From(position, Reach.Line);
        foreach ((string opener, string closer) in _references)
        {
            if (rest.StartsWith(opener, StringComparison.Ordinal))
                return rest.IndexOf(closer, StringComparison.Ordinal) is > 0 and int close ? position + close + closer.Length : -1;
        }
        int end = 0;
        if (rest is ['[', ..])
        {
            end = BracketedEnd(text, position) - position;
            if (end < 0)
                end = rest.StartsWith("[Object: null prototype]", StringComparison.Ordinal) ||
                    rest.StartsWith("[Arguments]", StringComparison.Ordinal) ? rest.IndexOf(']') + 1 : 0;
        }
        else if (rest.Length > 0 && char.IsAsciiLetter(rest[0]))
        {
            while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '_' or '$')) end++;
            if (end < rest.Length && rest[end] == '(')
            {
                int digits = JsonNumber.CountDigits(rest[(end + 1)..]);
                if (digits == 0 || rest[(end + 1 + digits)..] is not [')', ..]) return -1;
                end += digits + 2;
            }
            if (rest[end..].StartsWith(" [", StringComparison.Ordinal) && rest[(end + 2)..].IndexOf(']') is >= 0 and int tag &&
                rest[(end + 2 + tag)..].StartsWith("] {", StringComparison.Ordinal))
                end += tag + 3;
        }
        return end > 0 && rest[end..] is [' ', '{' or '[', ..] ? position + end + 1 : -1;
    }

    /// <summary>The end of <c>[Object]</c>, <c>[Function: f]</c>, <c>[Circular *1]</c>, <c>[Foo]</c>; -1 when it is none.</summary>
    public static int BracketedEnd(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> inner = text.From(position + 1, Reach.Line - 1);
        bool isKnown = inner[..Math.Max(0, inner.IndexOfAny(' ', ']'))].EndsWith("Error:", StringComparison.Ordinal) ||
            inner.StartsWithAny(_bracketed);
        int end = inner.IndexOfAny(']', '\n', '\r');
        if (end < 1 || inner[end] != ']' || !isKnown && !IsOmittedType(inner[..end])) return -1;
        // [Function: a] may hold brackets itself: [Function: [Symbol.iterator]].
        if (inner[..end].Contains('[') && inner[(end + 1)..] is [']', ..]) end++;
        return position + 1 + end + 1;
    }

    /// <summary>Whether <c>[…]</c> around this stands for an object that Node left out: a class's name alone.</summary>
    public static bool IsOmittedType(ReadOnlySpan<char> inner)
    {
        if (inner.IsEmpty || !char.IsAsciiLetterUpper(inner[0])) return false;
        if (inner.SequenceEqual("Object: null prototype")) return true;
        if (inner.SequenceEqual("Getter") || inner.SequenceEqual("Setter") || inner.SequenceEqual("Function") ||
            inner.SequenceEqual("Circular"))
            return false;
        foreach (char c in inner)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '$')) return false;
        }
        return true;
    }
}
