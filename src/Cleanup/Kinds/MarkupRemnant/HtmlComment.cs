using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>
/// A comment of HTML, whole: of a cache (<c>&lt;!-- Cached page generated … --&gt;</c>), a block editor (<c>&lt;!-- wp:image {"id":7}
/// --&gt;</c>), a template. With a blank in its mark, as browsers take it for one too, and escaped.
/// </summary>
internal static class HtmlComment
{
    private static readonly string[] _openings = ["<!--", "<! --", "<!- ", "&lt;!--"];

    private static readonly string[] _closings = ["-->", "->", "--&gt;"];

    // What other kinds read: conditions, server side includes, bindings of Knockout, character data; and our own marks, which say what to
    // let be.
    private static readonly string[] _ofOthers = ["[if", "[endif", "<![endif", "#", "ko ", "/ko", "//-->", "/*-->", "cleanup:"];

    /// <summary>Reads the comment that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Debris comment, ref long steps)
    {
        comment = default;
        steps++;
        if (text[start..].WordAtStart(_openings) is not { } opening || IsOfScript(text, start, opening)) return false;
        ReadOnlySpan<char> rest = text.From(start + opening.Length, Reach.Line);
        int end = IndexOfClosing(rest, opening, out int closing);
        steps += end < 0 ? rest.Length : end;
        if (end < 0 || rest[..end].TrimStart('-').TrimStart().StartsWithAny(_ofOthers) ||
            HoldsOther(rest[..end]))
            return false;
        comment = new Debris(new TextRange(start, opening.Length + end + closing), DebrisSureness.Unmistakable);
        return true;
    }

    // <!--//--><![CDATA[//><!--
    private static bool IsOfScript(ReadOnlySpan<char> text, int start, string opening) =>
        CdataMarkers.EndOfOpening(text, start) > start + opening.Length;

    private static int IndexOfClosing(ReadOnlySpan<char> rest, string opening, out int length)
    {
        string closing = opening[0] == '&' ? _closings[2] : opening.EndsWith("- ", StringComparison.Ordinal) ? _closings[1] : _closings[0];
        length = closing.Length;
        return rest.IndexOf(closing, StringComparison.Ordinal);
    }

    // A script or a style that was hidden from old browsers; and a line without a sign of a program, since what stands between two marks
    // may be an article.
    private static bool HoldsOther(ReadOnlySpan<char> content)
    {
        if (content.ContainsAny('(', '{') && content.ContainsAny('=', ';') || content.Contains('=') && content.Contains(';')) return true;
        if (!content.ContainsAny('\n', '\r')) return false;
        foreach (Range line in content.SplitAny('\n', '\r'))
        {
            ReadOnlySpan<char> said = content[line].Trim();
            if (said.Length > Reach.Name || !said.IsEmpty && !said.ContainsAny(":/@=_")) return true;
        }
        return false;
    }
}
