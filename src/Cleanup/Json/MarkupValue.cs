namespace Cleanup.Json;

/// <summary>Markup without quotes in place of a value: a server's error page, a fragment of a page.</summary>
internal static class MarkupValue
{
    /// <summary>
    /// Whether words stand behind the tags at <paramref name="position"/>, and a tag before what follows a value; <paramref name="end"/> is
    /// behind that tag.
    /// </summary>
    public static bool TryFind(ref JsonText text, int position, out int end)
    {
        end = position;
        if (ValueLookahead.Any(ref text, position)) return false;
        int limit = Math.Min(text.Units.Length, position + Lookahead.Far);
        while (end < limit && text.Units[end..limit].IndexOf('>') is >= 0 and int close)
        {
            end += close + 1;
            int c = Lookahead.PeekBlank(ref text, end, out int at);
            if (c is '}' or JsonText.End) return true;
            int key = Lookahead.SkipTrivia(ref text, at + 1, out _);
            if (c == ',' && KeyLookahead.Quoted(ref text, key, out _) == KeySight.Whole) return true;
        }
        text.FarUnits -= limit - position;
        return false;
    }
}
