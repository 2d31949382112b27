using Cleanup.Grammars.Literals;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpVarExport;

/// <summary>
/// What an exported array or object begins with: <c>array (</c>, <c>(object) array(</c>, <c>\Foo::__set_state(array(</c>.
/// </summary>
internal static class VarExportStart
{
    private const string Array = "array";
    private const string Object = "(object) ";
    private const string SetState = "::__set_state(";

    /// <summary>
    /// The offset behind the parenthesis of the array or, for an object, of the call around it; -1 when none begins at
    /// <paramref name="position"/>.
    /// </summary>
    public static int Parenthesis(ReadOnlySpan<char> text, int position, out LiteralForm form)
    {
        form = LiteralForm.Array;
        if (BehindArray(text, position) is >= 0 and int array) return array;
        form = LiteralForm.Object;
        if (text[position..].StartsWith(Object, StringComparison.Ordinal)) return BehindArray(text, position + Object.Length);
        form = LiteralForm.FirstArgument;
        int end = position;
        while (end < text.Length && end - position < Reach.Name && IsNameCharacter(text[end])) end++;
        if (end == position || !text[end..].StartsWith(SetState, StringComparison.Ordinal)) return -1;
        end += SetState.Length;
        return BehindArray(text, end) >= 0 ? end : -1;
    }

    /// <summary>The start of the value whose array opens with the parenthesis at a place; -1 when none does.</summary>
    public static int Find(ReadOnlySpan<char> text, int parenthesis, int floor)
    {
        int array = parenthesis - Array.Length - (parenthesis > floor && Blank.Is(text[parenthesis - 1]) ? 1 : 0);
        if (array < floor || BehindArray(text, array) != parenthesis + 1) return -1;
        bool hasBlank = array + Array.Length < parenthesis;
        ReadOnlySpan<char> before = text[floor..array];
        if (before.EndsWith(Object, StringComparison.Ordinal)) return array - Object.Length;
        if (!before.EndsWith(SetState, StringComparison.Ordinal))
            return hasBlank && before is not [.., '$' or '_' or '>' or '\\' or '='] ? array : -1;
        int start = array - SetState.Length;
        while (start > floor && array - start < Reach.Name && IsNameCharacter(text[start - 1])) start--;
        // Since PHP 8.2 the name begins with a backslash; scraping glues it to the word before, but not at the start of a line.
        if (start == 0 || text[start - 1] is '\n' or '\r') return start;
        int backslash = text[start..array].IndexOf('\\');
        return backslash < 0 ? start : start + backslash;
    }

    private static int BehindArray(ReadOnlySpan<char> text, int position)
    {
        if (!text[position..].StartsWith(Array, StringComparison.Ordinal)) return -1;
        var cursor = new TextCursor(text, position + Array.Length);
        if (!cursor.AtEnd && Blank.Is(cursor.Next)) cursor.Position++;
        return cursor.TryRead('(') ? cursor.Position : -1;
    }

    private static bool IsNameCharacter(char c) => c is '_' or '\\' || char.IsAsciiLetterOrDigit(c);
}
