using Cleanup.Text;

namespace Cleanup.Kinds.ObjectToString;

/// <summary>
/// Objects that Python and Ruby print in angle brackets with their address: <c>&lt;app.Post object at 0x7f3c2a1b&gt;</c>,
/// <c>&lt;function save at 0x7f3c2a1b&gt;</c>, <c>#&lt;Post:0x000055d0c0ffee00&gt;</c>.
/// </summary>
internal static class AddressedObject
{
    /// <summary>Reads the outermost object that the address around <paramref name="address"/> stands in.</summary>
    public static bool TryReadAround(ReadOnlySpan<char> text, int address, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        range = default;
        type = default;
        int from = floor + Lines.StartOfLast(text[floor..address]);
        int opener = address;
        for (int i = 0; i < Reach.Row; i++)
        {
            opener = LastOpener(text[from..opener]);
            if (opener < 0) break;
            opener += from;
            int start = opener > from && text[opener - 1] == '#' ? opener - 1 : opener;
            if (!TryRead(text, start, out TextRange read, out ReadOnlySpan<char> name) || read.End <= address) continue;
            range = read;
            type = name;
        }
        return range.Length > 0;
    }

    /// <summary>Reads the object that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out TextRange range, out ReadOnlySpan<char> type)
    {
        range = default;
        type = default;
        bool isRuby = text[start] == '#';
        int inside = start + (isRuby ? 1 : 0);
        inside += LengthOf(text[inside..], AngleBrackets.Openers);
        ReadOnlySpan<char> rest = text[inside..];
        if (inside == start + (isRuby ? 1 : 0) || !(isRuby ? TryReadRubyType(rest, out type) : TryReadPythonType(rest, out type)))
            return false;
        int length = LengthTo(rest);
        range = new TextRange(start, inside - start + length);
        return length > 0;
    }

    // Post:0x000055d0c0ffee00
    private static bool TryReadRubyType(ReadOnlySpan<char> text, out ReadOnlySpan<char> type)
    {
        int address = text.UpTo(Reach.Name).IndexOf(":0x", StringComparison.Ordinal);
        type = text[..Math.Max(0, address)];
        if (address <= 0 || !char.IsAsciiLetterUpper(text[0]) || !ObjectName.Is(type, ":")) return false;
        int length = Hexadecimal.LengthOfAddress(text[(address + 1)..]);
        return length > 0 && !StartsField(text[(address + 1 + length)..]);
    }

    // With @id=1 or id: 1 behind the address it is a value that inspect printed, and more comes back than its type.
    private static bool StartsField(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> field = text.TrimStart();
        if (field.Length == text.Length) return false;
        int end = field.UpTo(Reach.Name).IndexOfAny(" :=>");
        return field is ['@', ..] || end > 0 && field[end] is ':' or '=';
    }

    // app.Post object at 0x7f3c2a1b, function save at 0x7f3c2a1b, bound method Post.save of <…>
    private static bool TryReadPythonType(ReadOnlySpan<char> text, out ReadOnlySpan<char> type)
    {
        int nameEnd = text.UpTo(Reach.Name).IndexOf(' ');
        type = text[..Math.Max(0, nameEnd)];
        if (nameEnd <= 0 || !ObjectName.Is(type, ".-")) return false;
        ReadOnlySpan<char> behind = text[nameEnd..];
        if (type is "bound" && behind.StartsWith(" method ", StringComparison.Ordinal) && behind.Contains(" of ", StringComparison.Ordinal))
        {
            type = "method";
            return true;
        }
        int at = behind.IndexOf(" at 0x", StringComparison.Ordinal);
        if (at < 0 || !AreBracketsClosed(behind[..at]) || Hexadecimal.LengthOfAddress(behind[(at + " at ".Length)..]) == 0) return false;
        return type is "function" or "generator" or "coroutine" or "module" or "built-in" or "code" or "class" ||
            behind.StartsWith(" object", StringComparison.Ordinal) || behind.StartsWith(" instance", StringComparison.Ordinal) || at == 0;
    }

    // <generator object <genexpr> at 0x7f3c2a1b>, <function main.<locals>.run at 0x7f3c2a1b>
    private static bool AreBracketsClosed(ReadOnlySpan<char> name)
    {
        int depth = 0;
        foreach (char c in name)
        {
            depth += c switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth is < 0 or > 1 || c is '=' or '\n') return false;
        }
        return depth == 0;
    }

    // Up to the bracket that closes, and behind it.
    private static int LengthTo(ReadOnlySpan<char> text)
    {
        int depth = 1;
        for (int i = 0; i < text.Length && text[i] is not ('\n' or '\r');)
        {
            int opens = LengthOf(text[i..], AngleBrackets.Openers);
            int closes = LengthOf(text[i..], AngleBrackets.Closers);
            depth += (opens > 0 ? 1 : 0) - (closes > 0 ? 1 : 0);
            if (depth > Reach.Row) return 0;
            i += Math.Max(1, Math.Max(opens, closes));
            if (depth == 0) return i;
        }
        return 0;
    }

    private static int LastOpener(ReadOnlySpan<char> text)
    {
        // Not word by word: in either case a word is looked for letter by letter.
        int last = text.LastIndexOfAny('<', '&');
        while (last >= 0 && LengthOf(text[last..], AngleBrackets.Openers) == 0) last = text[..last].LastIndexOfAny('<', '&');
        return last;
    }

    private static int LengthOf(ReadOnlySpan<char> text, string[] brackets)
    {
        if (text is not ['<' or '>' or '&', ..]) return 0;
        return text.WordAtStart(brackets, StringComparison.OrdinalIgnoreCase) is { } bracket ? bracket.Length : 0;
    }
}
