using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Looks ahead for a key that the records before have, also a damaged one: <see cref="KeyForms.Known"/>.</summary>
internal static class KnownKeyRule
{
    // Of a quote, the other and the colon, so many may be missing where a key must stand.
    private const int MostMissing = 2;

    /// <summary>Whether such a key and the start of a value stand at <paramref name="position"/>.</summary>
    public static bool TryFind(ref JsonText text, int position, out DamagedKey key)
    {
        key = default;
        if (text.Keys is not { Any: true } keys || !TryRead(ref text, position, keys, out key)) return false;
        bool hasColon = Lookahead.Peek(ref text, key.End, out int colon, out bool crossedLine) == ':';
        int missing = key.MissingQuotes + (hasColon ? 0 : 1);
        if (missing == 0) return true;
        if (missing > 1 && (missing > MostMissing || !IsCertainPlace(text.Units, position, key, crossedLine))) return false;
        return ValueLookahead.Any(ref text, hasColon ? colon + 1 : key.End);
    }

    /// <summary>Whether one with both of its quotes stands at <paramref name="position"/>.</summary>
    public static bool Whole(ref JsonText text, int position) => TryFind(ref text, position, out DamagedKey key) && key.IsQuoted;

    /// <summary>
    /// Whether a record that begins with a known key stands near behind <paramref name="position"/>, in the same line and list.
    /// </summary>
    public static bool RecordBehind(ref JsonText text, int position)
    {
        if (text.Keys is not { Any: true }) return false;
        for (int limit = position + Lookahead.Window; position < limit;)
        {
            int c = text.Read(position, out int length);
            if (c is JsonText.End or '\n' or '\r' or '[') return false;
            position += length;
            if (c == '{' && Whole(ref text, Lookahead.SkipTrivia(ref text, position, out _))) return true;
        }
        return false;
    }

    // Two may be missing of a key that stands where a key must, in one line with its value: behind a cut prose begins in the next.
    private static bool IsCertainPlace(ReadOnlySpan<char> text, int position, in DamagedKey key, bool crossedLine) =>
        key.MissingQuotes < MostMissing && !crossedLine && !text.Slice(key.Name).ContainsAny('\n', '\r') &&
            FollowsStructure(text[..position]);

    private static bool FollowsStructure(ReadOnlySpan<char> before) =>
        before[Math.Max(0, before.Length - Lookahead.Near)..].TrimEnd() is [.., ',' or '{'];

    private static bool TryRead(ref JsonText text, int position, KnownKeys keys, out DamagedKey key)
    {
        key = default;
        bool hasOpening = QuoteMark.Is(text.Read(position, out int length));
        int start = hasOpening ? position + length : position;
        Span<char> name = stackalloc char[KnownKeys.MaxLength];
        if (!TryReadName(ref text, start, keys, name, out int count, out int end)) return false;
        int c = text.Read(end, out length);
        bool hasClosing = QuoteMark.Is(c);
        // Without a closing quote and a colon the value follows the name behind a space.
        if (c != ':' && name[..count].IndexOf(' ') is > 0 and int space && keys.Contains(name[..space]))
        {
            if (text.HasWideQuotes || text.EscapeLevel > 0) return false;
            (count, end, hasClosing) = (space, start + space, false);
        }
        key = new(TextRange.FromBounds(start, end), hasClosing ? end + length : end, hasOpening, hasClosing);
        return keys.Contains(name[..count]);
    }

    // Up to a quote or structure, without line breaks; false for what is longer than any known key.
    private static bool TryReadName(ref JsonText text, int start, KnownKeys keys, scoped Span<char> name, out int count, out int end)
    {
        (count, end) = (0, start);
        bool hasSpace = false;
        while (true)
        {
            int c = text.Read(end, out int length);
            if (c is JsonText.End or ':' or ',' or '{' or '}' or '[' or ']' || QuoteMark.Is(c)) return true;
            end += length;
            if (c is '\n' or '\r') continue;
            hasSpace |= c == ' ';
            bool isTooLong = count == name.Length || count >= keys.Longest && !hasSpace;
            if (isTooLong || count == 0 && !keys.MayBeginWith(c) || c > char.MaxValue) return false;
            name[count++] = (char)c;
        }
    }
}
