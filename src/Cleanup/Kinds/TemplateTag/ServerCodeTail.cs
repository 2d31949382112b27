using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.TemplateTag;

/// <summary>The end of server code whose beginning is gone: <c>*/?&gt;</c>, <c>endif; ?&gt;</c>, <c>%&gt;</c>.</summary>
internal static class ServerCodeTail
{
    /// <summary>
    /// Reads the tail whose <c>&gt;</c> stands at <paramref name="bracket"/>; nothing else may stand on its line, but behind what is
    /// printed.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int bracket, int floor, out Debris tail)
    {
        tail = default;
        floor = Math.Max(floor, bracket - Reach.Name);
        ReadOnlySpan<char> before = text[floor..(bracket - 1)];
        int lineBreak = before.LastIndexOfAny('\n', '\r');
        if (lineBreak < 0 && floor > 0) return false;
        ReadOnlySpan<char> line = before[(lineBreak + 1)..];
        int start = bracket - 1 - line.TrimStart().Length;
        line = line.Trim();
        if (line.Contains('<') || line is [.., '?' or '%'] || ProseInCode.IsIn(line)) return false;
        // = _("Next")?> ›: of a short tag that prints.
        bool prints = line is ['=', .., ')' or ';' or '\'' or '"'];
        bool isCode = prints || line.IsEmpty || line is [.., '*', '/'] or [.., ';'] or [.., '}'];
        // A lone "%>" is a sign in manuals of other programs.
        bool isShort = line.IsEmpty && text[bracket - 1] == '?' || line is ['*', '/'] or ['}'];
        tail = new Debris(TextRange.FromBounds(start, bracket + 1), isShort ? DebrisSureness.Unmistakable : DebrisSureness.Doubtful);
        return isCode && (prints || bracket + 1 == text.Length || char.IsWhiteSpace(text[bracket + 1]));
    }
}
