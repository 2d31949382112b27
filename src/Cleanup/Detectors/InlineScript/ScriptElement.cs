using Cleanup.Detectors.PageDebris;
using Cleanup.Scanning;

namespace Cleanup.Detectors.InlineScript;

/// <summary>
/// A script element with its tags, and the elements that embed codes glue to it: <c>&lt;script&gt;…&lt;/script&gt;&lt;iframe …&gt;&lt;/iframe&gt;</c>.
/// Elements that carry JSON are another kind.
/// </summary>
internal static class ScriptElement
{
    private const int LongestTag = 2_000;
    private const int LongestScript = 100_000;

    private static readonly string[] _companions = ["script", "noscript", "iframe"];

    /// <summary>Reads the element that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Debris element, ref long steps)
    {
        element = default;
        int end = EndOf(text, start, "script", ref steps);
        if (end < 0) return false;
        for (int next = end; next >= 0; next = EndOfCompanion(text, end, ref steps)) end = next;
        element = new Debris(TextRange.FromBounds(start, end), DebrisSureness.Unmistakable);
        return true;
    }

    private static int EndOfCompanion(ReadOnlySpan<char> text, int position, ref long steps)
    {
        var cursor = new TextCursor(text, position);
        cursor.SkipBlanks();
        steps += cursor.Position - position + 1;
        foreach (string name in _companions)
        {
            int end = EndOf(text, cursor.Position, name, ref steps);
            if (end >= 0) return end;
        }
        return -1;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start, string name, ref long steps)
    {
        bool isEscaped = text[start..].StartsWith("&lt;", StringComparison.OrdinalIgnoreCase);
        (string open, string close) = isEscaped ? ("&lt;", "&gt;") : ("<", ">");
        ReadOnlySpan<char> rest = text[start..];
        if (!rest.StartsWith(open, StringComparison.Ordinal) || !rest[open.Length..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return -1;
        int tag = rest[..Math.Min(rest.Length, LongestTag)].IndexOf(close, StringComparison.Ordinal);
        steps += tag < 0 ? LongestTag : tag;
        if (tag < 0 || rest[..tag].Contains("json", StringComparison.OrdinalIgnoreCase)) return -1;
        int content = tag + close.Length;
        ReadOnlySpan<char> body = rest[content..Math.Min(rest.Length, content + LongestScript)];
        for (int from = 0; ;)
        {
            int closer = body[from..].IndexOf(isEscaped ? "&lt;/" : "</", StringComparison.Ordinal);
            steps += closer < 0 ? body.Length - from : closer;
            if (closer < 0) return -1;
            from += closer + open.Length + 1;
            if (!body[from..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> behind = body[(from + name.Length)..];
            return behind.StartsWith(close, StringComparison.Ordinal) ? start + content + from + name.Length + close.Length : -1;
        }
    }
}
