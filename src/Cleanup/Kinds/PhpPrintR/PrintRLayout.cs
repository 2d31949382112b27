using System.Runtime.InteropServices;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>Where structure may stand in a dump: read off the blanks around its first parenthesis.</summary>
/// <param name="Spacing">What is left of line breaks and indentation.</param>
/// <param name="Indent">How far the outermost parentheses are indented.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintRLayout(PrintRSpacing Spacing, int Indent)
{
    // php-src Zend/zend.c, PRINT_ZVAL_INDENT: keys are one step deeper than their parentheses, nested parentheses two.
    private const int Step = 4;

    /// <summary>Whether line breaks are structure; if not, one ends the dump.</summary>
    public bool HasLines => Spacing is PrintRSpacing.Indented or PrintRSpacing.Lines;

    /// <summary>
    /// The layout of the dump whose head ends at <paramref name="headEnd"/> and whose parenthesis stands at <paramref name="opener"/>.
    /// </summary>
    public static PrintRLayout Of(ReadOnlySpan<char> text, int headEnd, int opener)
    {
        ReadOnlySpan<char> before = text[headEnd..opener];
        int first = PrintRSpace.Skip(text, opener + 1);
        ReadOnlySpan<char> behind = text[(opener + 1)..first];
        int indent = PrintRSpace.IndentAt(text, opener);
        int firstIndent = PrintRSpace.IndentAt(text, first);
        if (PrintRSpace.HoldsBreak(behind))
        {
            int step = first < text.Length && text[first] == ')' ? 0 : Step;
            bool indented = PrintRSpace.HoldsBreak(before) && firstIndent == indent + step;
            return new PrintRLayout(indented ? PrintRSpacing.Indented : PrintRSpacing.Lines, indent);
        }
        if (behind.Length >= Step && firstIndent == before.Length + Step) return new PrintRLayout(PrintRSpacing.Runs, before.Length);
        if (!behind.IsEmpty) return new PrintRLayout(PrintRSpacing.Folded, 0);
        return new PrintRLayout(before.IsEmpty ? PrintRSpacing.Glued : PrintRSpacing.Flat, 0);
    }

    /// <summary>Whether a token can belong to a container of this depth, 1 for the outermost.</summary>
    public bool Fits(ReadOnlySpan<char> text, in PrintRToken token, int depth)
    {
        int indent = IndentOf(token, depth);
        // Text may be glued to the last parenthesis.
        bool endsWell = token.Kind != PrintRTokenKind.Close || depth == 1 || token.EndsLine;
        return Spacing switch
        {
            PrintRSpacing.Indented => token.StartsLine && token.Indent == indent && endsWell,
            PrintRSpacing.Lines => token.StartsLine && endsWell,
            PrintRSpacing.Runs => token.Indent >= indent,
            PrintRSpacing.Folded => token.Indent > 0,
            PrintRSpacing.Flat => token.Kind == PrintRTokenKind.Close || text[token.Start - 1] == ',',
            _ => true,
        };
    }

    /// <summary>Whether the indentation of a place is one that only keys have.</summary>
    public bool IsKeyIndent(ReadOnlySpan<char> text, int position)
    {
        if (Spacing is not (PrintRSpacing.Indented or PrintRSpacing.Runs)) return false;
        int indent = PrintRSpace.IndentAt(text, position);
        bool isPlace = Spacing == PrintRSpacing.Runs || PrintRSpace.StartsLine(text[..(position - indent)]);
        return isPlace && indent > Indent && (indent - Indent) % (2 * Step) == Step;
    }

    /// <summary>Whether a nested parenthesis at this place can open a container of this depth.</summary>
    public bool FitsOpener(ReadOnlySpan<char> text, int opener, int depth)
    {
        if (!HasLines) return true;
        int indent = PrintRSpace.IndentAt(text, opener);
        return PrintRSpace.StartsLine(text[..(opener - indent)]) &&
            (Spacing == PrintRSpacing.Lines || indent == Indent + (2 * Step * (depth - 1)));
    }

    /// <summary>Whether a key can be the first of a dump whose head is indented by so much.</summary>
    public bool IsOutermost(int indent, in PrintRToken key) => Spacing == PrintRSpacing.Lines || key.Indent == indent + Step;

    /// <summary>Whether parentheses inside a string are told from a container's only by counting them.</summary>
    public bool CountsParentheses(int depth) => Spacing == PrintRSpacing.Runs ? depth == 1 : !HasLines;

    /// <summary>Where the string ends that goes up to a token: without the blanks that the dump put there.</summary>
    public TextRange StringUpTo(ReadOnlySpan<char> text, int start, in PrintRToken token, int depth)
    {
        int end = Spacing switch
        {
            PrintRSpacing.Indented => WithoutBreak(text, start, token.Start - token.Indent),
            PrintRSpacing.Runs => token.Start - IndentOf(token, depth),
            PrintRSpacing.Flat when token.Kind == PrintRTokenKind.Key => token.Start - 1,
            PrintRSpacing.Flat => token.Start,
            _ => PrintRSpace.SkipBack(text, token.Start, start),
        };
        if (Spacing is PrintRSpacing.Lines or PrintRSpacing.Folded or PrintRSpacing.Glued)
            start = Math.Min(end, PrintRSpace.Skip(text, start));
        return TextRange.FromBounds(start, Math.Max(start, end));
    }

    private int IndentOf(in PrintRToken token, int depth) =>
        Indent + (2 * Step * (depth - 1)) + (token.Kind == PrintRTokenKind.Close ? 0 : Step);

    // One line break is the dump's; any more are the string's.
    private static int WithoutBreak(ReadOnlySpan<char> text, int start, int end)
    {
        if (end > start && text[end - 1] == '\n') end--;
        if (end > start && text[end - 1] == '\r') end--;
        return end - PrintRSpace.BreakTagBefore(text[start..Math.Max(start, end)]);
    }
}
