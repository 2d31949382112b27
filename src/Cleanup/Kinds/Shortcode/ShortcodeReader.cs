using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>
/// Reads one shortcode. What an opening tag encloses stays in the text, unless it is a mere address: <c>[embed]https://…[/embed]</c>.
/// </summary>
internal static class ShortcodeReader
{
    /// <summary>Reads the shortcode whose bracket stands at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the bracket stands.</param>
    /// <param name="shortcode">The shortcode.</param>
    /// <param name="steps">Grows by what the reading cost, in UTF-16 units.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ParsedShortcode shortcode, ref long steps)
    {
        shortcode = default;
        steps++;
        if (text[start] == '{') return PluginTag.TryRead(text, start, out shortcode, ref steps);
        if (text[start..] is not ['[', var first, ..] || !char.IsAsciiLetterLower(first) && first != '/') return false;
        // [[gallery]] is how WordPress lets an article show a shortcode.
        if (start > 0 && text[start - 1] == '[') return false;
        bool isCloser = first == '/';
        int nameStart = start + (isCloser ? 2 : 1);
        var cursor = new ShortcodeCursor(text, nameStart);
        ReadOnlySpan<char> name = cursor.ReadName();
        steps += name.Length;
        if (name.Length is < 2 or > Reach.Word || !char.IsAsciiLetter(name[0])) return false;
        if (!isCloser && !HasAttribute(text[cursor.Position..]) && !ShortcodeNames.IsCommon(name) && !ShortcodeNames.IsDistinctive(name) &&
            !IsJoined(name))
            return false;
        int named = 0, quoted = 0;
        bool isWhole = false;
        for (int i = 0; !isWhole && cursor.Position - start < Reach.Message; i++)
        {
            isWhole = cursor.TryReadEnd();
            if (isWhole || isCloser) break;
            if (!cursor.TryReadAttribute(out ReadOnlySpan<char> key, out _, out bool isQuoted)) break;
            if (!key.IsEmpty) named++;
            if (!key.IsEmpty && isQuoted) quoted++;
            // [video of the bridge]: words without names are prose.
            if (named == 0 && i > 0 && !ShortcodeNames.IsDistinctive(name)) break;
        }
        steps += cursor.Position - start;
        if (!isWhole && named > 0 && EndOfCut(text, start, name) is > 0 and var cutEnd)
        {
            shortcode = new ParsedShortcode(TextRange.FromBounds(start, cutEnd), new TextRange(nameStart, name.Length), IsCloser: true,
                DebrisSureness.Unmistakable);
            return true;
        }
        if (!isWhole || text[cursor.Position..] is ['(' or ']', ..]) return false;
        DebrisSureness? sureness = isCloser
            ? JudgeCloser(text, TextRange.FromBounds(start, cursor.Position), name)
            : Judge(text, name, cursor.Position, named, quoted, ref steps);
        if (sureness is not { } sure) return false;
        int end = isCloser ? cursor.Position : EndOfAddress(text, cursor.Position, name);
        shortcode = new ParsedShortcode(TextRange.FromBounds(start, end), new TextRange(nameStart, name.Length), isCloser ||
            end > cursor.Position, sure);
        return true;
    }

    /// <summary>Behind the closing tag that starts here, if it is the one of an opening tag; else -1.</summary>
    public static int EndOfCloser(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> opening)
    {
        if (opening is not ['[', not '/', ..]) return -1;
        ReadOnlySpan<char> name = new ShortcodeCursor(opening, 1).ReadName();
        int length = name.Length + "[/]".Length;
        return !name.IsEmpty && FindCloser(text.From(start, length), name) == 0 ? start + length : -1;
    }

    // What the end of the text or the paragraph cuts: [gallery ids="1,2,
    private static int EndOfCut(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> name)
    {
        bool isKnown = ShortcodeNames.IsDistinctive(name) || ShortcodeNames.IsCommon(name) || IsJoined(name);
        ReadOnlySpan<char> line = Lines.First(text.From(start, Reach.Name));
        int end = start + line.Length;
        bool endsParagraph = end == text.Length || text[end..] is ['\n', '\n', ..] or ['\r', '\n', '\r', '\n', ..];
        return isKnown && endsParagraph && !line.Contains(']') ? Blank.SkipBack(text, end, start) : -1;
    }

    // [the], [of works]: nearly all brackets of prose are refused here.
    private static bool HasAttribute(ReadOnlySpan<char> behindName) =>
        behindName.IndexOfAny(']', '[', '=') is >= 0 and int sign && behindName[sign] == '=';

    private static DebrisSureness? JudgeCloser(ReadOnlySpan<char> text, TextRange tag, ReadOnlySpan<char> name) =>
        ShortcodeNames.IsDistinctive(name) || ShortcodeNames.IsCommon(name) || DropCap.IsClosedBy(text, tag) ? DebrisSureness.Unmistakable
        : IsJoined(name) ? DebrisSureness.Probable : null;

    private static DebrisSureness? Judge(ReadOnlySpan<char> text, ReadOnlySpan<char> name, int end, int named, int quoted, ref long steps)
    {
        if (quoted > 0 || ShortcodeNames.IsDistinctive(name) || DropCap.Opens(text, end, name)) return DebrisSureness.Unmistakable;
        // [newsletter_form], [do_widget id=text-4]: of a plugin that we do not know.
        if (!ShortcodeNames.IsCommon(name)) return named > 0 || IsJoined(name) && EndsLine(text, end) ? DebrisSureness.Probable : null;
        if (named > 0) return DebrisSureness.Unmistakable;
        ReadOnlySpan<char> content = text.From(end, Reach.Line);
        steps += content.Length;
        if (FindCloser(content, name) >= 0) return DebrisSureness.Unmistakable;
        // A label of a picture stands beside words.
        return name is "gallery" or "playlist" && EndsLine(text, end) ? DebrisSureness.Probable : null;
    }

    private static bool EndsLine(ReadOnlySpan<char> text, int end) => text[end..] is [] or ['\n' or '\r', ..];

    private static bool IsJoined(ReadOnlySpan<char> name) => name.IndexOf('_') is > 1 and var joint && joint + 2 < name.Length;

    // Behind the closing tag when nothing but an address or an id stands before it.
    private static int EndOfAddress(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> content = text.From(end, Reach.Name);
        int closer = FindCloser(content, name);
        if (closer < 0) return end;
        ReadOnlySpan<char> inside = content[..closer].Trim();
        bool isAddress = inside.IsEmpty ||
            inside.StartsWith("http", StringComparison.OrdinalIgnoreCase) && inside.IndexOfAny(" \t\r\n\u00A0") < 0;
        return isAddress ? end + closer + name.Length + "[/]".Length : end;
    }

    private static int FindCloser(ReadOnlySpan<char> content, ReadOnlySpan<char> name)
    {
        for (int from = 0; ;)
        {
            int found = content[from..].IndexOf("[/", StringComparison.Ordinal);
            if (found < 0) return -1;
            from += found;
            ReadOnlySpan<char> behind = content[(from + 2)..];
            if (behind.StartsWith(name, StringComparison.Ordinal) && behind[name.Length..] is [']', ..]) return from;
            from += 2;
        }
    }
}
