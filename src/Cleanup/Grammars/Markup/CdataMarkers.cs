using Cleanup.Text;

namespace Cleanup.Grammars.Markup;

/// <summary>
/// The marks that hide the content of an element from old browsers and from parsers of XML: <c>/* &lt;![CDATA[ */ … /* ]]&gt; */</c>, and
/// Drupal's, which do both. They open no bracket, and behind those that close nothing of the element is left. Thread-safe.
/// </summary>
internal static class CdataMarkers
{
    private const string CommentEnd = "-->";

    // What begins with another stands before it.
    private static readonly string[] _opening =
    [
        "<!--//--><![CDATA[//><!--", "<!--//--><![CDATA[// ><!--", "<!--/*--><![CDATA[/*><!--*/", "<!--/*--><![CDATA[/* ><!--*/",
        "/* <![CDATA[ */", "/*<![CDATA[*/", "/* <[![CDATA */", "/*<[CDATA[*/", "//<!--", "// <!--", "//<![CDATA[[",
        "// <![CDATA[[", "//<![CDATA[", "// <![CDATA[", "<![CDATA[[", "<![CDATA[",
        "<!--",
    ];

    private static readonly string[] _closing =
    [
        "//--><!]]]]><![CDATA[>", "//--><!]]>", "// --><!]]>", "/*--><!]]>*/", "/* ]]> */", "/*]]>*/", "//]]>",
        "// ]]>", "//-->", "// -->",
    ];

    /// <summary>Behind the mark that opens here; <paramref name="position"/> for none.</summary>
    public static int EndOfOpening(ReadOnlySpan<char> text, int position) =>
        position + (text[position..].WordAtStart(_opening)?.Length ?? 0);

    /// <summary>Whether an element opens right before a place.</summary>
    public static bool EndsBefore(ReadOnlySpan<char> text, int position, int floor) =>
        text[floor..Blank.SkipBack(text, position, floor)].EndsWithAny(_opening);

    /// <summary>Behind the mark that closes here, and the end of a comment behind it; <paramref name="position"/> for none.</summary>
    public static int EndOfClosing(ReadOnlySpan<char> text, int position)
    {
        if (text[position] != '/') return position;
        int end = position + (text[position..].WordAtStart(_closing)?.Length ?? LengthOfWords(text.From(position, Reach.Word)));
        if (end == position) return position;
        int behind = Blank.Skip(text, end);
        return text[behind..].StartsWith(CommentEnd, StringComparison.Ordinal) ? behind + CommentEnd.Length : end;
    }

    // "// end hiding -->"
    private static int LengthOfWords(ReadOnlySpan<char> rest)
    {
        int end = rest.StartsWith("//", StringComparison.Ordinal) ? rest.IndexOf(CommentEnd, StringComparison.Ordinal) : -1;
        return end < 0 || rest[..end].ContainsAny("\r\n<;") ? 0 : end + CommentEnd.Length;
    }

    /// <summary>The range with the marks before and behind it.</summary>
    public static TextRange Include(ReadOnlySpan<char> text, TextRange content, int floor)
    {
        (int start, int end) = (content.Start, content.End);
        for (int marks = 0; marks < Reach.Row; marks++)
        {
            int before = Blank.SkipBack(text, start, floor);
            if (text[floor..before].WordAtEnd(_opening) is { } opening) start = before - opening.Length;
            int behind = Blank.Skip(text, end);
            if (text[behind..].StartsWith(CommentEnd, StringComparison.Ordinal)) end = behind + CommentEnd.Length;
            else if (behind < text.Length && EndOfClosing(text, behind) is var closing && closing > behind) end = closing;
        }
        return TextRange.FromBounds(start, end);
    }
}
