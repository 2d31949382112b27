using Cleanup.Text;

namespace Cleanup.Kinds.PythonRepr;

/// <summary>Where a dump starts of which a part was found that shows the language: what stands before it and belongs to it.</summary>
internal static class PythonStart
{
    // As often as brackets are looked through from outside.
    private const int MostBrackets = 8;
    private const int MostScalars = 8;
    private const int LongestName = 64;

    private static readonly string[] _scalars = ["None", "True", "False"];

    /// <summary>The outermost bracket or object around what starts at a place, as far as nothing but scalars stands between.</summary>
    public static int Outermost(ReadOnlySpan<char> text, int position, int floor)
    {
        int start = position;
        for (int brackets = 0; brackets < MostBrackets; brackets++)
        {
            int inner = BehindScalars(text, ModuleStart(text, start, floor), floor);
            if (inner > floor && text[inner - 1] is '[' or '(' && !IsCall(text, inner - 1, floor)) start = inner - 1;
            else if (WrapperStart(text, start, floor) is >= 0 and int wrapper) start = wrapper;
            else break;
        }
        return start;
    }

    // datetime.datetime(: the module before a name.
    private static int ModuleStart(ReadOnlySpan<char> text, int name, int floor)
    {
        int start = name;
        if (!char.IsAsciiLetter(text[name])) return name;
        while (start > floor && name - start < LongestName && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.'))
            start--;
        return start;
    }

    // f((1, {'a': 1})): the parenthesis of a call holds arguments.
    private static bool IsCall(ReadOnlySpan<char> text, int bracket, int floor) =>
        bracket > floor && (char.IsAsciiLetterOrDigit(text[bracket - 1]) || text[bracket - 1] is '_' or ']' or ')');

    // Where the scalars start that stand before a place: [None, 1, {
    private static int BehindScalars(ReadOnlySpan<char> text, int position, int floor)
    {
        int start = position;
        for (int scalars = 0; scalars < MostScalars && TryStepBack(text[floor..start], out int length); scalars++) start -= length;
        return start;
    }

    private static bool TryStepBack(ReadOnlySpan<char> before, out int length)
    {
        length = 0;
        int comma = before.TrimEnd(' ').Length - 1;
        if (comma <= 0 || before[comma] != ',') return false;
        int start = StringStart(before, comma);
        if (start < 0) start = WordStart(before, comma);
        length = before.Length - start;
        return start >= 0;
    }

    // Where the number or word starts that ends at a place; -1 when none does.
    private static int WordStart(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestName && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'))
            start--;
        ReadOnlySpan<char> word = text[start..end];
        return !word.IsEmpty && (word.TrimStart("-.0123456789").IsEmpty || word.EqualsAny(_scalars)) ? start : -1;
    }

    // Where the string starts that ends at a place; -1 when none does.
    private static int StringStart(ReadOnlySpan<char> text, int end)
    {
        if (text[..end] is not [.., '\'']) return -1;
        int from = Math.Max(0, end - LongestName);
        ReadOnlySpan<char> near = text[from..(end - 1)];
        int quote = near.LastIndexOfAny('\'', '\n');
        int start = from + quote;
        return quote >= 0 && near[quote] == '\'' && text[..start] is [.., '(' or '[' or ' '] ? start : -1;
    }

    // <QuerySet [, <QueryDict: {
    private static int WrapperStart(ReadOnlySpan<char> text, int bracket, int floor)
    {
        ReadOnlySpan<char> near = text[Math.Max(floor, bracket - LongestName)..bracket];
        int opener = near.LastIndexOfAny('<', '&');
        if (opener < 0) return -1;
        opener += bracket - near.Length;
        return PythonObject.ContentStart(text, opener) == bracket ? opener : -1;
    }
}
