using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Looks ahead for a quoted key, the form that almost all have: what was seen last is kept, as it is asked for again when the key is read.
/// </summary>
internal static class KeyLookahead
{
    /// <summary>Whether a quoted key and its colon stand at <paramref name="position"/>.</summary>
    public static KeySight Quoted(ref JsonText text, int position, out int valueAt)
    {
        if (text.SeenKey.Position != position) text.SeenKey = LookForKey(ref text, position);
        valueAt = text.SeenKey.ValueAt;
        return text.SeenKey.Sight;
    }

    /// <summary>The same, whole.</summary>
    public static bool Whole(ref JsonText text, int position) => Quoted(ref text, position, out _) == KeySight.Whole;

    /// <summary>Whether a quoted key, its colon and what can only be a value stand at <paramref name="position"/>.</summary>
    public static bool Property(ref JsonText text, int position) =>
        Quoted(ref text, position, out int valueAt) == KeySight.Whole && ValueLookahead.Any(ref text, valueAt);

    /// <summary>
    /// Whether a quoted key without escapes stands at <paramref name="position"/>, its colon at once behind it: there is no doubt where it
    /// ends.
    /// </summary>
    public static bool Plain(ref JsonText text, int position, out StringToken token)
    {
        token = default;
        if (text.IsLayered || Quoted(ref text, position, out int valueAt) != KeySight.Whole) return false;
        int end = text.SeenKey.End;
        if (valueAt != end + 1 || text.Units[end] != ':') return false;
        token = new(TextRange.FromBounds(position + 1, end - 1), end, StringEnding.Closed, default);
        return !text.Units.Slice(token.Content).Contains('\\');
    }

    private static SeenKey LookForKey(ref JsonText text, int position)
    {
        var none = new SeenKey(position, KeySight.None, position, position);
        if (!QuoteMark.Is(text.Read(position, out _))) return none;
        switch (Lookahead.SkipQuoted(ref text, position, out int behind))
        {
            case JsonText.End or '\n' or '\r': return none with { Sight = KeySight.Cut };
            case not 0: return none with { Sight = KeySight.Whole };
        }
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (c is ':' or '=')
        {
            text.Read(at, out int length);
            return new(position, KeySight.Whole, behind, at + length);
        }
        bool isElided = Trivia.TryRead(ref text, at, out TriviaKind kind, out _) && kind == TriviaKind.Ellipsis;
        return c == JsonText.End || crossedLine || isElided ? none with { Sight = KeySight.Cut } : none;
    }
}
