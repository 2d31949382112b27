using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>
/// A script element with its tags, and the elements that embed codes glue to it: <c>&lt;script&gt;…&lt;/script&gt;&lt;iframe
/// …&gt;&lt;/iframe&gt;</c>. Elements that carry JSON are another kind.
/// </summary>
internal static class ScriptElement
{
    private static readonly string[] _companions = ["script", "noscript", "iframe"];

    /// <summary>Reads the element that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Debris element, ref long steps)
    {
        element = default;
        int end = MarkupElement.EndOf(text, start, "script", ref steps);
        if (end < 0) return false;
        for (int next = end; next >= 0; next = EndOfCompanion(text, end, ref steps)) end = next;
        element = new Debris(TextRange.FromBounds(start, end), DebrisSureness.Unmistakable);
        return true;
    }

    private static int EndOfCompanion(ReadOnlySpan<char> text, int position, ref long steps)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        steps += cursor.Position - position + 1;
        foreach (string name in _companions)
        {
            int end = MarkupElement.EndOf(text, cursor.Position, name, ref steps);
            if (end >= 0) return end;
        }
        return -1;
    }
}
