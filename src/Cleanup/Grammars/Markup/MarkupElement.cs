using Cleanup.Text;

namespace Cleanup.Grammars.Markup;

/// <summary>An element with its tags, as they stand in a text or escaped: <c>&lt;style&gt;…&lt;/style&gt;</c>.</summary>
internal static class MarkupElement
{
    /// <summary>
    /// Behind the element of the given name that starts at <paramref name="start"/>; -1 when there is none, or it carries JSON.
    /// </summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, string name, ref long steps)
    {
        bool isEscaped = text[start..].StartsWith("&lt;", StringComparison.OrdinalIgnoreCase);
        (string open, string close) = isEscaped ? ("&lt;", "&gt;") : ("<", ">");
        ReadOnlySpan<char> rest = text[start..];
        if (!rest.StartsWith(open, StringComparison.Ordinal) || !rest[open.Length..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return -1;
        int tag = rest.UpTo(Reach.Line).IndexOf(close, StringComparison.Ordinal);
        steps += tag < 0 ? Math.Min(rest.Length, Reach.Line) : tag;
        if (tag < 0 || rest[..tag].Contains("json", StringComparison.OrdinalIgnoreCase)) return -1;
        int content = tag + close.Length;
        ReadOnlySpan<char> body = rest.From(content, Reach.Block);
        for (int from = 0; ;)
        {
            int closer = body[from..].IndexOf(isEscaped ? "&lt;/" : "</", StringComparison.Ordinal);
            steps += closer < 0 ? body.Length - from : closer;
            if (closer < 0) return -1;
            from += closer + open.Length + 1;
            if (!body[from..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> behind = body[(from + name.Length)..];
            // "<script> elements were once thought harmless": sentences between two tags belong to neither.
            steps += from;
            if (ProseInCode.IsIn(body[..from])) return -1;
            return behind.StartsWith(close, StringComparison.Ordinal) ? start + content + from + name.Length + close.Length : -1;
        }
    }
}
