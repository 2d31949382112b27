using Cleanup.Grammars.Literals;
using Cleanup.Text;

namespace Cleanup.Kinds.PythonRepr;

/// <summary>What stands before a bracket or a name and belongs to it. Thread-safe.</summary>
internal static class PythonStart
{
    /// <inheritdoc cref="LiteralDialect.PrefixStart"/>
    public static int OfPrefix(ReadOnlySpan<char> text, int position, int floor)
    {
        if (char.IsAsciiLetter(text[position])) return ModuleStart(text, position, floor);
        if (text[position] == '(') return IsCall(text, position, floor) ? -1 : position;
        return WrapperStart(text, position, floor) is >= 0 and int wrapper ? wrapper : IsCall(text, position, floor) ? -1 : position;
    }

    // [datetime.datetime(: a module stands in a list only, or the last word of a sentence would be one.
    private static int ModuleStart(ReadOnlySpan<char> text, int name, int floor)
    {
        int start = OuterStart.OfName(text, name, floor, ".");
        return start > floor && text[start - 1] is '[' or '(' ? start : name;
    }

    // f((1, {'a': 1})): the parenthesis of a call holds arguments.
    private static bool IsCall(ReadOnlySpan<char> text, int bracket, int floor) =>
        bracket > floor && (char.IsAsciiLetterOrDigit(text[bracket - 1]) || text[bracket - 1] is '_' or ']' or ')');

    // <QuerySet [, <QueryDict: {
    private static int WrapperStart(ReadOnlySpan<char> text, int bracket, int floor)
    {
        int from = Math.Max(floor, bracket - Reach.Word);
        int opener = text[from..bracket].LastIndexOfAny('<', '&');
        return opener >= 0 && PythonObject.ContentStart(text, from + opener) == bracket ? from + opener : -1;
    }
}
