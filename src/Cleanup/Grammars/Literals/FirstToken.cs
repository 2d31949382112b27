using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// Looks at what a bracket begins with, through entities, before anything is read or allocated: most brackets of prose and of
/// JSON are refused here.
/// </summary>
internal static class FirstToken
{
    private const int Window = 256;
    private const int MostBrackets = 8;
    private const int MostLevels = 2;

    // A key may hold some quotation marks. As each bracket that is asked about brings one, no character is looked at more often than that.
    private const int MostQuotes = 16;

    // Quotation marks, as they are or escaped, and what makes the next character one of the string.
    private static readonly SearchValues<char> _stops = SearchValues.Create(QuoteMark.Marks + "&\\");

    /// <summary>
    /// Whether the bracket begins with a string that JSON cannot have: in single quotes, or in double ones around an apostrophe.
    /// </summary>
    public static bool HasDictOrString(ReadOnlySpan<char> text, int bracket)
    {
        int limit = Math.Min(text.Length, bracket + Window);
        int position = bracket;
        int brackets = 0;
        int depth = 0;
        while (position < limit)
        {
            int c = Read(text, position, out int units);
            position += units;
            if (c is '[' or '{' or '(')
            {
                if (++brackets > MostBrackets) return false;
                depth++;
                continue;
            }
            if (c is (']' or ')') && --depth > 0) continue;
            QuoteFamily family = QuoteMark.FamilyOf(c);
            if (family != QuoteFamily.None) return family == QuoteFamily.Single || HoldsApostrophe(text, position, limit);
            // [1, 2, {'id': 3}]: scalars may come first.
            if (c is not (',' or '-' or '.' or ':' or '\n' or ' ') && (c > 127 || !char.IsAsciiLetterOrDigit((char)c))) return false;
        }
        return false;
    }

    /// <summary>Whether the bracket begins with a string in such quotes and an arrow behind it: <c>{'a' =></c>.</summary>
    public static bool HasArrow(ReadOnlySpan<char> text, int bracket, char quote)
    {
        int limit = Math.Min(text.Length, bracket + Window);
        int position = bracket;
        int c = SkipBrackets(text, limit, ref position, out int last);
        QuoteFamily family = QuoteMark.FamilyOf(quote);
        // A list has no keys.
        if (last != '{' || QuoteMark.FamilyOf(c) != family) return false;
        int quotes = 0;
        while (quotes < MostQuotes && position < limit)
        {
            int stop = text[position..limit].IndexOfAny(_stops);
            if (stop < 0) return false;
            position += stop;
            c = Read(text, position, out int units);
            position += units;
            if (c == '\\') position++;
            if (QuoteMark.FamilyOf(c) != family) continue;
            quotes++;
            position = Blank.Skip(text[..limit], position);
            if (position >= limit || text[position] != '=') continue;
            return position + 1 < limit && Read(text, position + 1, out _) == '>';
        }
        return false;
    }

    /// <summary>
    /// Whether the bracket begins with a symbol, an object or a key without quotes: <c>{:a=></c>, <c>[#&lt;</c>, <c>{a: 1</c>.
    /// </summary>
    public static bool HasSymbolOrKey(ReadOnlySpan<char> text, int bracket)
    {
        int limit = Math.Min(text.Length, bracket + Window);
        int position = bracket;
        int c = SkipBrackets(text, limit, ref position, out _);
        bool isObject = c == '#' && position < limit && Read(text, position, out _) == '<';
        return isObject || c == ':' && position < limit && (char.IsLetter(text[position]) || text[position] is '"' or '“' or '&') ||
            IsKey(text, position - 1, limit, c);
    }

    /// <summary>Whether the bracket begins as Node's do: with a key, a string, a number, or another bracket, behind a blank.</summary>
    public static bool HasMember(ReadOnlySpan<char> text, int bracket)
    {
        int limit = Math.Min(text.Length, bracket + Window);
        int position = bracket;
        int c = SkipBrackets(text, limit, ref position, out _);
        return QuoteMark.FamilyOf(c) switch
        {
            QuoteFamily.Single => true,
            QuoteFamily.Double => HoldsApostrophe(text, position, limit),
            _ => IsKey(text, position - 1, limit, c),
        };
    }

    // A name, a colon and a blank.
    private static bool IsKey(ReadOnlySpan<char> text, int position, int limit, int first)
    {
        if (first > char.MaxValue || !char.IsLetterOrDigit((char)first) && first is not ('_' or '$')) return false;
        while (position < limit && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '$' or '?')) position++;
        if (position + 1 >= limit) return false;
        return text[position] == ':' && Blank.Is(text[position + 1]) || text[position] == '=' && Read(text, position + 1, out _) == '>';
    }

    // Goes behind the brackets and the character behind them, which is returned; NUL when it is not near.
    private static int SkipBrackets(ReadOnlySpan<char> text, int limit, ref int position, out int last)
    {
        int brackets = 0;
        last = 0;
        while (position < limit && brackets <= MostBrackets)
        {
            int c = Read(text, position, out int units);
            position += units;
            if (c is '[' or '{' or '(')
            {
                brackets++;
                last = c;
            }
            else if (c > char.MaxValue || !Blank.Is((char)c)) return c;
        }
        return 0;
    }

    private static bool HoldsApostrophe(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit)
        {
            int c = Read(text, position, out int units);
            if (QuoteMark.FamilyOf(c) == QuoteFamily.Double) return false;
            if (c == '\'') return true;
            position += units;
        }
        return false;
    }

    private static int Read(ReadOnlySpan<char> text, int position, out int units)
    {
        units = 1;
        return text[position] == '&' ? HtmlEntities.Read(text[position..], MostLevels, out units) : text[position];
    }
}
