using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// Where a dump starts of which a part was found that shows the language: the outermost bracket around it, as far as nothing but scalars
/// stands between. Thread-safe.
/// </summary>
internal static class OuterStart
{
    /// <summary>The start around what starts at <paramref name="position"/>; the place itself when nothing stands around it.</summary>
    public static int Of(ReadOnlySpan<char> text, int position, int floor, LiteralDialect dialect)
    {
        int start = dialect.PrefixStart(text, position, floor);
        if (start < 0) return position;
        // As far as is looked from a bracket to the first key.
        floor = Math.Max(floor, position - Reach.Name);
        while (true)
        {
            int inner = BehindScalars(text, start, floor, dialect);
            if (inner <= floor || !IsOpener(text[inner - 1], dialect)) break;
            int outer = dialect.PrefixStart(text, inner - 1, floor);
            if (outer < 0) break;
            start = outer;
        }
        return start;
    }

    /// <summary>Where a name with the modules before it starts: <c>datetime.datetime</c>.</summary>
    public static int OfName(ReadOnlySpan<char> text, int end, int floor, string inside)
    {
        int start = end;
        while (start > floor && end - start < Reach.Word &&
            (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_' ||
            inside.Contains(text[start - 1], StringComparison.Ordinal)))
            start--;
        return start;
    }

    private static bool IsOpener(char c, LiteralDialect dialect) =>
        c is '[' or '(' or '{' && dialect.Brackets.Contains(c, StringComparison.Ordinal);

    // Where the scalars start that stand before a place: [None, 1, {
    private static int BehindScalars(ReadOnlySpan<char> text, int position, int floor, LiteralDialect dialect)
    {
        int start = position;
        while (TryStepBack(text[floor..start], dialect, out int length)) start -= length;
        return floor + Blank.SkipBack(text[floor..start], start - floor, 0);
    }

    private static bool TryStepBack(ReadOnlySpan<char> before, LiteralDialect dialect, out int length)
    {
        length = 0;
        int sign = Blank.TrimEnd(before).Length - 1;
        if (sign <= 0 || before[sign] is not (',' or ':')) return false;
        int start = StringStart(before, sign, dialect);
        // "key": and 7: of a map, whose other keys stand before.
        if (start < 0) start = WordStart(before, sign, dialect);
        length = before.Length - start;
        return start >= 0;
    }

    // Where the number or word starts that ends at a place; -1 when none does.
    private static int WordStart(ReadOnlySpan<char> text, int end, LiteralDialect dialect)
    {
        int start = OfName(text, end, 0, ".-:");
        ReadOnlySpan<char> word = text[start..end];
        if (!word.IsEmpty && word.TrimStart("-.0123456789").IsEmpty || dialect.IsSymbol(word)) return start;
        // By index: an enumerator would be allocated, and this is asked of prose.
        for (int i = 0; i < dialect.Words.Count; i++)
        {
            if (word.SequenceEqual(dialect.Words[i].Word)) return start;
        }
        return -1;
    }

    // Where the string starts that ends at a place; -1 when none does.
    private static int StringStart(ReadOnlySpan<char> text, int end, LiteralDialect dialect)
    {
        if (!dialect.Quotes.Contains(text[end - 1], StringComparison.Ordinal)) return -1;
        char quote = text[end - 1];
        int from = Math.Max(0, end - Reach.Word);
        ReadOnlySpan<char> near = text[from..(end - 1)];
        int opener = near.LastIndexOfAny(quote, '\n');
        int start = from + opener;
        return opener >= 0 && near[opener] == quote && text[..start] is [.., '(' or '[' or '{' or ' '] ? start : -1;
    }
}
