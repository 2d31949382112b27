using Cleanup.Text;

namespace Cleanup.Grammars.Readings;

/// <summary>The <c>pre</c> tags that developers put around a dump. Where they were kept or escaped, they go with it.</summary>
internal static class PreformattedBlock
{
    private static readonly string[] _openers = ["<pre", "&lt;pre", "&amp;lt;pre"];
    private static readonly string[] _closers = ["</pre>", "&lt;/pre&gt;", "&amp;lt;/pre&amp;gt;"];

    /// <summary>The range with the tags that stand directly around it, the opening one not before <paramref name="floor"/>.</summary>
    public static TextRange Around(ReadOnlySpan<char> text, TextRange range, int floor)
    {
        int start = OpenerBefore(text[floor..range.Start]) is >= 0 and int opener ? floor + opener : range.Start;
        int closer = Blank.Skip(text, range.End);
        string? tag = text[closer..].WordAtStart(_closers, StringComparison.OrdinalIgnoreCase);
        return TextRange.FromBounds(start, tag is null ? range.End : closer + tag.Length);
    }

    private static int OpenerBefore(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - Reach.Line)..].TrimEnd();
        if (!near.EndsWith('>') && !near.EndsWith("gt;", StringComparison.OrdinalIgnoreCase)) return -1;
        foreach (string tag in _openers)
        {
            int start = near.LastIndexOf(tag, StringComparison.OrdinalIgnoreCase);
            if (start < 0) continue;
            ReadOnlySpan<char> attributes = near[(start + tag.Length)..];
            bool isOneTag = attributes[0] is '>' or '&' or ' ' && !attributes[..^1].Contains('>') && !attributes.Contains('<');
            if (isOneTag) return Math.Max(0, before.Length - Reach.Line) + start;
        }
        return -1;
    }
}
