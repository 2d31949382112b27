using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// Where the statement starts that an anchor stands in, told by the grammar alone: back over the calls that it is an argument of, the
/// blocks and conditions around it, and what it is assigned to. So nobody has to know the names of those who call. Thread-safe.
/// </summary>
internal static class StatementStart
{
    private static readonly string[] _leading = ["new", "return", "var", "let", "const", "await", "async", "void", "typeof", "throw"];

    private static readonly string[] _blocks = ["try", "else", "do", "finally"];

    private static readonly string[] _joints = ["&&", "||", "="];

    /// <summary>Where it starts; the anchor itself where nothing of it stands before.</summary>
    public static int Of(ReadOnlySpan<char> text, int anchor, int floor, ref long steps)
    {
        floor = Math.Max(floor, anchor - Reach.Line);
        int start = anchor;
        while (true)
        {
            int before = BehindJoint(text, start, floor);
            if (before == start) before = BeforeBracket(text, start, floor, ref steps);
            if (before == start) break;
            start = before;
        }
        return start;
    }

    // "new ", "slots = ", "window.slots && ", "!"
    private static int BehindJoint(ReadOnlySpan<char> text, int start, int floor)
    {
        int end = Blank.SkipBack(text, start, floor);
        if (text[floor..end] is [.., '!'] && !IsBehindWord(text, end - 1, floor)) return end - 1;
        if (end < start && text[floor..end].WordAtEnd(_leading) is { } keyword && !IsBehindWord(text, end - keyword.Length, floor))
            return end - keyword.Length;
        if (text[floor..end].WordAtEnd(_joints) is not { } joint) return start;
        int operand = ScriptOperand.StartOf(text, Blank.SkipBack(text, end - joint.Length, floor), floor);
        return operand < end - joint.Length ? operand : start;
    }

    private static int BeforeBracket(ReadOnlySpan<char> text, int start, int floor, ref long steps)
    {
        int bracket = ScriptOperand.OpenBracket(text, start, floor);
        steps += start - Math.Max(bracket, floor);
        if (bracket < 0 || ProseInCode.StartOfLast(text[(bracket + 1)..start]) >= 0) return start;
        return text[bracket] switch
        {
            '{' => BeforeBlock(text, bracket, start, floor),
            '(' => BeforeCall(text, bracket, start, floor),
            _ => start,
        };
    }

    private static int BeforeBlock(ReadOnlySpan<char> text, int brace, int start, int floor)
    {
        int end = Blank.SkipBack(text, brace, floor);
        ReadOnlySpan<char> before = text[floor..end];
        if (before.EndsWith("=>", StringComparison.Ordinal))
            return ScriptOperand.StartOf(text, Blank.SkipBack(text, end - 2, floor), floor) is var head && head < end - 2 ? head : start;
        if (before.WordAtEnd(_blocks) is { } keyword && !IsBehindWord(text, end - keyword.Length, floor)) return end - keyword.Length;
        if (before is not [.., ')']) return before is [.., '(' or ',' or ':' or '='] ? brace : start;
        int bracket = ScriptOperand.OpenBracket(text, end - 1, floor);
        return bracket < 0 ? start : StartOfHead(text, bracket, start, floor);
    }

    // "if (x) {", "function show(x) {"
    private static int StartOfHead(ReadOnlySpan<char> text, int bracket, int start, int floor)
    {
        const string function = "function";
        int end = Blank.SkipBack(text, bracket, floor);
        int word = ScriptPath.StartOf(text, end, floor);
        ReadOnlySpan<char> name = text[word..end];
        if (ScriptWords.TakesBracket(name) || name is function) return word;
        int keywordEnd = Blank.SkipBack(text, word, floor);
        return text[floor..keywordEnd].EndsWith(function, StringComparison.Ordinal) ? keywordEnd - function.Length : start;
    }

    private static int BeforeCall(ReadOnlySpan<char> text, int bracket, int start, int floor)
    {
        int end = Blank.SkipBack(text, bracket, floor);
        int word = ScriptPath.StartOf(text, end, floor);
        // "The mayor (left": a blank stands before the bracket of a word that takes one, and of no call.
        if (word < end) return end == bracket || ScriptWords.TakesBracket(text[word..end]) ? word : start;
        if (text[floor..end] is [.., ')' or ']'] && ScriptOperand.StartOf(text, end, floor) is var callee && callee < end) return callee;
        return text[(bracket + 1)..start].Trim().Trim('(').IsEmpty && IsFunction(text[start..]) ? bracket : start;
    }

    private static bool IsFunction(ReadOnlySpan<char> text) => text.StartsWithAny(["function", "async", "()", "(", "!"]);

    private static bool IsBehindWord(ReadOnlySpan<char> text, int position, int floor) =>
        position > floor && (WordRun.IsOfWord(text[position - 1]) || text[position - 1] == '.');
}
