using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// What scripts in pages do and prose does not: calls of the browser, of advertising and of statistics, functions, variables. Thread-safe.
/// </summary>
internal static class ScriptAnchor
{
    private static readonly string[] _calls =
    [
        "document.write", "document.writeln", ".getElementById", ".createElement", ".getElementsByTagName", ".querySelector",
        ".querySelectorAll", "addEventListener", "attachEvent", "cmd.push", "dataLayer.push", "_gaq.push", "_paq.push",
        "googletag.display", "setTimeout", "setInterval", "JSON.parse", "console.log", "console.info", "console.warn",
        "console.error", "console.debug", "__next_f.push", ".appendChild", ".insertBefore", "window.open", "jQuery", "gtag",
        ".ready", ".slick", ".addClass", ".attr",
    ];

    // Short names that a quotation mark must follow.
    private static readonly string[] _shortCalls = ["$", "ga", "fbq", "twq", "ym", "pbjs"];

    /// <summary>Where the call starts whose parenthesis stands at <paramref name="bracket"/>; -1 when it is no anchor.</summary>
    public static int StartOfCall(ReadOnlySpan<char> text, int bracket, int floor)
    {
        int end = Blank.SkipBack(text, bracket, Math.Max(floor, bracket - 1));
        int start = ScriptPath.StartOf(text, end, floor);
        ReadOnlySpan<char> path = text[start..end];
        ReadOnlySpan<char> behind = text[(bracket + 1)..].TrimStart();
        if (path.SequenceEqual("void") && text[..start].EndsWith("javascript:", StringComparison.Ordinal))
            return Math.Max(floor, start - "javascript:".Length);
        if (path.SequenceEqual("typeof") && text[floor..start].EndsWith("if (", StringComparison.Ordinal)) return start - "if (".Length;
        if (path.EndsWith("._trackPageview", StringComparison.Ordinal)) return WithTry(text, start, floor);
        if (path.SequenceEqual("function") || text[..start].TrimEnd().EndsWith("function", StringComparison.Ordinal))
            return StartOfFunction(text, start, bracket, floor);
        if (behind is [] or [')', ..]) return FillsLine(text, start, bracket, path) ? start : -1;
        if (path.StartsWith("window.", StringComparison.Ordinal) && IsArrow(behind)) return start;
        foreach (string call in _calls)
        {
            if (path.EndsWith(call, StringComparison.Ordinal) &&
                (path.Length == call.Length || call[0] == '.' || path[^(call.Length + 1)] == '.'))
                return start;
        }
        foreach (string call in _shortCalls)
        {
            bool isArgument = behind[0] is '\'' or '"' or '‘' or '’' or '“' or '”' ||
                call is "$" &&
                (behind.StartsWith("document", StringComparison.Ordinal) || behind.StartsWith("window", StringComparison.Ordinal));
            if (isArgument && path.SequenceEqual(call)) return start;
        }
        return FillsLine(text, start, bracket, path) ? start : -1;
    }

    /// <summary>
    /// Where the first call or assignment of an element starts, by the mark that hides its content from parsers of XML; -1 for another.
    /// </summary>
    public static int StartBehindMark(ReadOnlySpan<char> text, int sign, int floor)
    {
        int end = text[sign] == '=' ? Blank.SkipBack(text, sign, Math.Max(floor, sign - Reach.Word)) : sign;
        int start = ScriptPath.StartOf(text, end, floor);
        return start < end && CdataMarkers.EndsBefore(text, start, floor) ? start : -1;
    }

    private static int WithTry(ReadOnlySpan<char> text, int start, int floor)
    {
        const string keyword = "try";
        ReadOnlySpan<char> before = text[floor..start].TrimEnd();
        if (before is not [.., '{']) return start;
        before = before[..^1].TrimEnd();
        return before.EndsWith(keyword, StringComparison.Ordinal) ? floor + before.Length - keyword.Length : start;
    }

    // "twttr.widgets.load();": a member's call and nothing else on its line. Names in prose are not followed by a semicolon.
    private static bool FillsLine(ReadOnlySpan<char> text, int start, int bracket, ReadOnlySpan<char> path)
    {
        if (path.IndexOf('.') is not (> 0 and var dot) || dot == path.Length - 1 || !Lines.BeginAt(text, start)) return false;
        ReadOnlySpan<char> line = text.From(bracket, Reach.Name);
        int end = line.IndexOfAny('\n', '\r');
        if (end >= 0) line = line[..end];
        return line.TrimEnd() is [.., ')', ';'];
    }

    /// <summary>
    /// Whether code with another anchor stands right before: then the script was read from there, and is not read anew from each of its
    /// calls.
    /// </summary>
    public static bool FollowsAnother(ReadOnlySpan<char> text, int start, int floor, ref long steps)
    {
        if (text[floor..start].TrimEnd() is not [.., var before] || !";{}(,=:?&|!)+".Contains(before)) return false;
        int from = Math.Max(floor, start - Reach.Sentence);
        steps += start - from;
        from += Math.Max(0, ProseInCode.StartOfLast(text[from..start]));
        for (int i = from; i < start; i++)
        {
            if (text[i] == '(' && StartOfCall(text, i, floor) >= 0) return true;
            if (text[i] == '=' && ScriptAssignment.StartOf(text, i, floor) >= 0) return true;
        }
        return false;
    }

    // (function(){…})(), !function(e,t){…}, function show(){…}
    private static int StartOfFunction(ReadOnlySpan<char> text, int name, int bracket, int floor)
    {
        int close = text.From(bracket, Reach.Word).IndexOf(')');
        if (close < 0 || text[(bracket + close + 1)..].TrimStart() is not ['{', ..]) return -1;
        const string keyword = "function";
        int start = text[name..bracket].TrimEnd().SequenceEqual(keyword) ? name : text[..name].TrimEnd().Length - keyword.Length;
        // The bracket of a call is not the function's.
        while (start > floor && text[start - 1] is '(' or '!' or ';' or '+' or '~' && !IsOfCall(text, start - 1, floor)) start--;
        return start >= floor ? start : -1;
    }

    // (slot) => { … }
    private static bool IsArrow(ReadOnlySpan<char> text)
    {
        if (text is not ['(', ..]) return false;
        int close = text.UpTo(Reach.Word).IndexOf(')');
        return close > 0 && text[(close + 1)..].TrimStart().StartsWith("=>", StringComparison.Ordinal);
    }

    private static bool IsOfCall(ReadOnlySpan<char> text, int bracket, int floor) =>
        text[bracket] == '(' && bracket > floor && (char.IsAsciiLetterOrDigit(text[bracket - 1]) || text[bracket - 1] is '_' or '$' or ')');
}
