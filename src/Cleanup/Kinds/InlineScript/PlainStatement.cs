using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// A statement of any program, told by its form: what is called or assigned has the name of no word, what it is given are literals, and a
/// semicolon ends it. Beside a script that is known less is enough, since it is the page's own. Not thread-safe.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="floor">What stands before it is no part.</param>
/// <param name="isBesideScripts">Whether the text has had a script.</param>
[StructLayout(LayoutKind.Auto)]
internal ref struct PlainStatement(ReadOnlySpan<char> text, int floor, bool isBesideScripts)
{
    // "f(x)" is mathematics.
    private const int LeastName = 3;

    private const string Creation = "new ";

    private const string Literals = "\"'{[";

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>How many UTF-16 units were read.</summary>
    public long Steps { get; private set; }

    /// <summary>Where the call starts whose parenthesis stands at <paramref name="bracket"/>; -1 for none that is one.</summary>
    public int StartOfCall(int bracket)
    {
        int nameEnd = Blank.SkipBack(_text, bracket, Math.Max(floor, bracket - 1));
        int start = ScriptPath.StartOf(_text, nameEnd, floor);
        ReadOnlySpan<char> name = _text[start..nameEnd];
        if (name is "if") return IsCondition(start, bracket) ? start : -1;
        if (nameEnd < bracket || name.IsEmpty || char.IsAsciiDigit(name[0])) return -1;
        return (isBesideScripts ? IsCallOfPage(start, bracket) : IsCall(start, bracket, name)) ? start : -1;
    }

    /// <summary>Where the assignment starts whose sign stands at <paramref name="sign"/>; -1 for none that is one.</summary>
    public int StartOfAssignment(int sign)
    {
        int nameEnd = Blank.SkipBack(_text, sign, floor);
        int start = ScriptPath.StartOf(_text, nameEnd, floor);
        ReadOnlySpan<char> name = _text[start..nameEnd];
        if (name.Length < LeastName || char.IsAsciiDigit(name[0]) || !IsValue(_text[(sign + 1)..].TrimStart())) return -1;
        if (!isBesideScripts && !IsIdentifier(name)) return -1;
        int end = EndOf(start);
        return end > sign && (IsClosed(end) || isBesideScripts && FillsLine(start, end)) ? start : -1;
    }

    // if (window.slots) { … }
    private bool IsCondition(int start, int bracket)
    {
        int end = EndOf(start);
        return end > bracket && _text[end - 1] is '}' or ';' && (isBesideScripts || BrowserWords.AreIn(_text[start..end]));
    }

    // show("top"); show(); show(7)
    private bool IsCallOfPage(int start, int bracket)
    {
        int end = EndOf(start);
        if (end <= bracket || !IsClosed(end) && !FillsLine(start, end)) return false;
        ReadOnlySpan<char> arguments = _text[(bracket + 1)..end];
        return arguments.ContainsAny(Literals) || arguments.TrimStart() is [')' or (>= '0' and <= '9'), ..];
    }

    // quayAds.show("top"); on a line of its own, quayAds.show("top", 7); in another, bannerSlot({…}); of any name.
    private bool IsCall(int start, int bracket, ReadOnlySpan<char> name)
    {
        bool isIdentifier = IsIdentifier(name);
        if (_text[floor..start].EndsWith(Creation, StringComparison.Ordinal)) start -= Creation.Length;
        if (name.Length < LeastName || !isIdentifier && !Lines.BeginAt(_text, start)) return false;
        int end = EndOf(start);
        if (end <= bracket) return false;
        bool isClosed = IsClosed(end), isAlone = isIdentifier && FillsLine(start, end);
        ReadOnlySpan<char> arguments = _text[(bracket + 1)..end];
        if (!arguments.ContainsAny(Literals)) return isClosed && isAlone && arguments.TrimStart() is [>= '0' and <= '9', ..];
        bool isTelling = arguments.Contains('{') || isIdentifier && arguments.Contains(',');
        return isClosed && (isAlone || isTelling) || isAlone && arguments.Contains(',');
    }

    private readonly bool IsClosed(int end) => _text[end - 1] == ';';

    private readonly bool FillsLine(int start, int end) => Lines.AreOwnedBy(_text, TextRange.FromBounds(start, end));

    // Behind the statement; -1 where prose stands in it, or nothing ends it.
    private int EndOf(int start)
    {
        ReadOnlySpan<char> rest = _text.UpTo(start + Reach.Message);
        var lexer = new ScriptLexer(rest, start);
        bool isWhole = lexer.TryReadStatement();
        Steps += lexer.Reached - start;
        return isWhole && !lexer.IsComment ? rest[..lexer.Position].TrimEnd().Length : -1;
    }

    private static bool IsValue(ReadOnlySpan<char> value) =>
        value is ['"' or '\'' or '{' or '[' or (>= '0' and <= '9'), ..] || value.StartsWithAny(["new ", "true;", "false;", "null;"]);

    // slots.show, show_slot, showSlot: no word of prose. "$slot" is a variable of PHP.
    private static bool IsIdentifier(ReadOnlySpan<char> name)
    {
        if (name is ['$', ..]) return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] is '.' or '_' || i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])) return true;
        }
        return false;
    }
}
