namespace Cleanup.Detection.Triggers;

/// <summary>
/// Lines of a text in UTF-8 that may be set on one: without a blank where their script sets none, without the hyphen of a word that was
/// divided. So characters may meet that were apart. Thread-safe.
/// </summary>
internal static class LineJoins
{
    // More than the longest literal of a trigger.
    private const int Reach = 96;

    /// <summary>Whether there may be a trigger where lines meet.</summary>
    public static bool MayHoldTrigger(TriggerSearch search, ReadOnlySpan<byte> utf8)
    {
        int from = 0;
        for (int length; (length = utf8[from..].IndexOfAny((byte)'\n', (byte)'\r')) >= 0;)
        {
            int end = from + length;
            from = end + 1;
            if (from == utf8.Length) break;
            // Most lines end and begin with a letter or a mark of ASCII.
            if (end == 0 || (IsPlain(utf8[end - 1]) && IsPlain(utf8[from]))) continue;
            from = Utf8Neighbours.SkipBlanks(utf8, end);
            if (IsTriggerBetween(search, utf8[..Utf8Neighbours.SkipBlanksBack(utf8, end)], utf8[from..])) return true;
        }
        return false;
    }

    private static bool IsPlain(byte unit) => unit is > (byte)' ' and < 0x80 and not (byte)'-';

    private static bool MayJoin(ReadOnlySpan<byte> line, ReadOnlySpan<byte> next) =>
        line[^1] == '-' || MayBeWide(line[Utf8Neighbours.StartOfLast(line, line.Length)]) || MayBeWide(next[0]);

    // The first byte of any character of a script without blanks, and of full-width marks: from U+0800 on, but for the signs at U+2000.
    private static bool MayBeWide(byte first) => first is >= 0xE0 and not 0xE2;

    private static bool IsTriggerBetween(TriggerSearch search, ReadOnlySpan<byte> line, ReadOnlySpan<byte> next)
    {
        if (line.IsEmpty || next.IsEmpty || !MayJoin(line, next)) return false;
        Span<byte> joined = stackalloc byte[2 * Reach];
        ReadOnlySpan<byte> after = next[..Math.Min(Reach, next.Length)];
        ReadOnlySpan<byte> before = line[Math.Max(0, line.Length - Reach)..];
        if (search.IndexOf(Join(joined, before, after), 0) >= 0) return true;
        return line[^1] == '-' && search.IndexOf(Join(joined, before[..^1], after), 0) >= 0;
    }

    private static ReadOnlySpan<byte> Join(Span<byte> joined, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        before.CopyTo(joined);
        after.CopyTo(joined[before.Length..]);
        return joined[..(before.Length + after.Length)];
    }
}
