using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Finds where program source ends that stands in place of a value: a regular expression, a function, a constructor.</summary>
internal static class SourceText
{
    // Each place that may begin source costs so much, as long as far looks are left: some twenty lines of a function.
    private const int MaxLength = 1024;

    private static readonly string[] _keywords = ["function", "async ", "class ", "new ", "lambda "];

    /// <summary>
    /// Whether source ends near behind its start at <paramref name="position"/>, where a value can end; <paramref name="end"/> is behind
    /// it.
    /// </summary>
    public static bool TryFind(ref JsonText text, int position, out int end)
    {
        bool found = text.Read(position, out _) == '/'
            ? TrySkipRegularExpression(ref text, position, out end)
            : TrySkip(ref text, position, untilBalanced: false, out end);
        return found && Lookahead.IsBehindValue(Lookahead.Peek(ref text, end, out _, out _));
    }

    /// <summary>Goes behind the closer of the bracket at <paramref name="position"/>.</summary>
    public static bool TrySkipBrackets(ref JsonText text, int position, out int end) =>
        TrySkip(ref text, position, untilBalanced: true, out end);

    /// <summary>Whether source begins at <paramref name="position"/>.</summary>
    public static bool Begins(ref JsonText text, int position)
    {
        if (text.Read(position, out _) == '/') return true;
        ReadOnlySpan<char> rest = text.Units[position..];
        if (rest.StartsWithAny(_keywords)) return true;
        int name = position;
        while (name < position + MaxLength && CallRule.IsNameCharacter(text.Read(name, out int length))) name += length;
        if (name > position && text.Read(name, out _) == '(') return true;
        if (name == position && (text.Read(name, out _) != '(' || !TrySkipBrackets(ref text, position, out name))) return false;
        return Lookahead.Peek(ref text, name, out int at, out _) == '=' && text.Read(at + 1, out _) == '>';
    }

    private static bool TrySkip(ref JsonText text, int position, bool untilBalanced, out int end)
    {
        int limit = position + (text.FarUnits > 0 ? MaxLength : Lookahead.Near);
        bool found = TrySkip(ref text, position, limit, untilBalanced, out end);
        text.FarUnits -= end - position;
        return found;
    }

    // Up to the comma or closer outside all brackets, or behind the last bracket.
    private static bool TrySkip(ref JsonText text, int position, int limit, bool untilBalanced, out int end)
    {
        int depth = 0;
        for (end = position; end < limit;)
        {
            int c = text.Read(end, out int length);
            if (c == JsonText.End || depth == 0 && c is ',' or ']' or '}' or ')') return !untilBalanced && c != JsonText.End;
            if (c is '"' or '\'' or '`')
            {
                if (Lookahead.SkipQuoted(ref text, end, out end) != 0) return false;
                continue;
            }
            if (c is '(' or '[' or '{') depth++;
            else if (c is ')' or ']' or '}') depth--;
            end += length;
            if (untilBalanced && depth == 0) return true;
        }
        return false;
    }

    private static bool TrySkipRegularExpression(ref JsonText text, int position, out int end)
    {
        bool inClass = false;
        int limit = position + MaxLength;
        for (end = position + 1; end < limit;)
        {
            int c = text.Read(end, out int length);
            if (c is JsonText.End or '\n') return false;
            end += length;
            if (c == '\\')
            {
                text.Read(end, out length);
                end += length;
            }
            else if (c is '[' or ']')
            {
                inClass = c == '[';
            }
            else if (c == '/' && !inClass)
            {
                while (char.IsAsciiLetter((char)Math.Max(0, text.Read(end, out length)))) end += length;
                return true;
            }
        }
        return false;
    }
}
