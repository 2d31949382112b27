namespace Cleanup.Grammars.Markup;

/// <summary>The comments that hide a script from parsers of XML: <c>/* &lt;![CDATA[ */ … /* ]]&gt; */</c>.</summary>
internal static class CdataMarkers
{
    private static readonly string[] _opening = ["/* <![CDATA[ */", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<!--"];
    private static readonly string[] _closing = ["/* ]]> */", "//]]>", "// ]]>", "/*]]>*/", "//-->", "// -->"];

    /// <summary>The range with the markers before and behind it.</summary>
    public static TextRange Include(ReadOnlySpan<char> text, TextRange script, int floor)
    {
        int start = script.Start;
        ReadOnlySpan<char> before = text[floor..start].TrimEnd();
        foreach (string marker in _opening)
        {
            if (before.EndsWith(marker, StringComparison.Ordinal)) start = floor + before.Length - marker.Length;
        }
        int end = script.End;
        ReadOnlySpan<char> behind = text[end..].TrimStart();
        foreach (string marker in _closing)
        {
            if (behind.StartsWith(marker, StringComparison.Ordinal)) end = text.Length - behind.Length + marker.Length;
        }
        return TextRange.FromBounds(start, end);
    }
}
