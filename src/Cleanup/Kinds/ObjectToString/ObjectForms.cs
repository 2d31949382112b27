using Cleanup.Text;

namespace Cleanup.Kinds.ObjectToString;

/// <summary>The forms in which languages print an object without a text of its own, by the rare character in each.</summary>
internal static class ObjectForms
{
    private static readonly string[] _perlTypes = ["HASH", "ARRAY", "CODE", "SCALAR", "GLOB", "REF", "LVALUE", "VSTRING", "FORMAT", "IO"];

    /// <summary>Reads the form that the character at <paramref name="trigger"/> is part of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trigger">Where the rare character stands.</param>
    /// <param name="floor">Where the look back ends.</param>
    /// <param name="range">The form.</param>
    /// <param name="type">The type in it; empty when it names none.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int trigger, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        type = default;
        range = default;
        floor = Math.Max(floor, trigger - Reach.Name);
        text = text.UpTo(trigger + Reach.Name);
        return text[trigger] switch
        {
            '[' when text[(trigger + 1)..] is [']', ..] => TryReadArray(text, trigger, floor, out range, out type),
            '[' => TryReadBracketed(text, trigger, out range, out type) || TryReadGeneric(text, trigger, floor, out range, out type),
            '@' => JavaIdentity.TryRead(text, trigger, floor, out range, out type),
            '(' => TryReadPerl(text, trigger, floor, out range, out type),
            '#' when text[(trigger + 1)..] is [>= '0' and <= '9', ..] => TryReadResource(text, trigger, floor, out range, out type),
            '<' when text[trigger..].StartsWith("<pending> }", StringComparison.Ordinal) =>
                TryReadPromise(text, trigger, floor, out range, out type),
            'N' => false,
            'e' when EmptyRun.TryRead(text, trigger, floor, out range, out type) => true,
            'e' when text[trigger..].StartsWith("efined", StringComparison.Ordinal) => false,
            'A' or 'O' => ConversionMessage.TryRead(text, trigger, floor, out range, out type),
            (>= '0' and <= '9') or (>= 'a' and <= 'f') => JavaIdentity.TryRead(text, trigger - 1, floor, out range, out type),
            'x' => AddressedObject.TryReadAround(text, trigger, floor, out range, out type),
            _ => AddressedObject.TryRead(text, trigger, out range, out type),
        };
    }

    // [object Object], [Function: save], [Function (anonymous)]
    private static bool TryReadBracketed(ReadOnlySpan<char> text, int start, out TextRange range, out ReadOnlySpan<char> type)
    {
        range = default;
        type = default;
        ReadOnlySpan<char> rest = text[(start + 1)..];
        int close = rest.IndexOf(']');
        if (close < 0) return false;
        ReadOnlySpan<char> inside = rest[..close];
        range = new TextRange(start, close + 2);
        const string instance = "object ";
        if (inside.StartsWith(instance, StringComparison.Ordinal))
        {
            type = inside[instance.Length..].Trim();
            return ObjectName.Is(type, "") && (char.IsAsciiLetterUpper(type[0]) || type is "global" or "window");
        }
        type = "Function";
        if (inside is "Function" or "Function (anonymous)") return true;
        const string named = "Function: ";
        return inside.StartsWith(named, StringComparison.Ordinal) && ObjectName.Is(inside[named.Length..].Trim(), ".$#<>");
    }

    // System.Int32[]
    private static bool TryReadArray(ReadOnlySpan<char> text, int bracket, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        int start = ObjectName.StartOfType(text, bracket, floor, ".+");
        range = TextRange.FromBounds(start, bracket + 2);
        type = text[start..(bracket + 2)];
        return type.StartsWith("System.", StringComparison.Ordinal);
    }

    // System.Collections.Generic.Dictionary`2[System.String,System.Int32], System.Linq.Enumerable+RangeSelectIterator`2[…]
    private static bool TryReadGeneric(ReadOnlySpan<char> text, int bracket, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        int start = ObjectName.StartOfType(text, bracket, floor, ".+`");
        int end = bracket;
        for (int depth = 0; end < text.Length; end++)
        {
            char character = text[end];
            if (character == '[') depth++;
            else if (character == ']' && --depth == 0) break;
            else if (!char.IsAsciiLetterOrDigit(character) && character is not (']' or '.' or ',' or '`' or '+' or '_' or ' ' or '='))
                break;
        }
        bool isClosed = end < text.Length && text[end] == ']';
        range = TextRange.FromBounds(start, isClosed ? end + 1 : end);
        type = text[range.Start..range.End];
        int tick = text[start..bracket].IndexOf('`');
        return isClosed && tick > 0 && char.IsAsciiLetterUpper(type[0]) && type[..tick].Contains('.') && char.IsAsciiDigit(type[tick + 1]);
    }

    // HASH(0x55d0c0ffee00), My::Class=ARRAY(0x55d0c0ffee00)
    private static bool TryReadPerl(ReadOnlySpan<char> text, int bracket, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        range = default;
        type = default;
        int nameStart = ObjectName.StartOf(text, bracket, floor, "");
        type = text[nameStart..bracket];
        int end = bracket + 1 + Hexadecimal.LengthOfAddress(text[(bracket + 1)..]);
        if (!type.EqualsAny(_perlTypes) || end == bracket + 1 || text[end..] is not [')', ..]) return false;
        int start = nameStart;
        if (nameStart > floor && text[nameStart - 1] == '=')
        {
            start = ObjectName.StartOf(text, nameStart - 1, floor, ":");
            type = text[start..(nameStart - 1)];
        }
        range = TextRange.FromBounds(start, end + 1);
        return true;
    }

    // Promise { <pending> }
    private static bool TryReadPromise(ReadOnlySpan<char> text, int state, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        const string head = "Promise { ";
        type = "Promise";
        range = TextRange.FromBounds(state - head.Length, state + "<pending> }".Length);
        return range.Start >= floor && text[range.Start..state].SequenceEqual(head);
    }

    // Resource id #4
    private static bool TryReadResource(ReadOnlySpan<char> text, int hash, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        const string head = "Resource id ";
        type = "resource";
        int end = hash + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        range = TextRange.FromBounds(hash - head.Length, end);
        return range.Start >= floor && text[range.Start..hash].SequenceEqual(head);
    }
}
