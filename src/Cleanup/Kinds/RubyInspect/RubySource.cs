using Cleanup.Text;

namespace Cleanup.Kinds.RubyInspect;

/// <summary>
/// Where the forms end that only Ruby prints, and that JSON knows nothing like. All look near, and give -1 when there is no such form.
/// </summary>
internal static class RubySource
{
    private const string OperatorSymbols = "[]=+-*/%<>!~^&|`";

    /// <summary>The end of a symbol's name, with <c>?</c> or <c>!</c> or as an operator; the start when there is none.</summary>
    public static int SymbolEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (text[end] is '_' or '@' or '$' || char.IsLetterOrDigit(text[end]))) end++;
        if (end > start) return end < text.Length && text[end] is '?' or '!' ? end + 1 : end;
        while (end < text.Length && end - start < 3 && OperatorSymbols.Contains(text[end], StringComparison.Ordinal)) end++;
        return end;
    }

    /// <summary>
    /// The start of the fields in <c>#&lt;struct Post id=1></c>, <c>#&lt;Post:0x00007f @id=1></c> and <c>#&lt;Post id: 1></c>.
    /// </summary>
    public static int FieldsStart(ReadOnlySpan<char> text, int position)
    {
        int end = position + 2;
        int limit = Math.Min(text.Length, end + Reach.Line);
        foreach (string prefix in (ReadOnlySpan<string>)["struct ", "data "])
        {
            if (text[end..].StartsWith(prefix, StringComparison.Ordinal)) end += prefix.Length;
        }
        if (IsField(text, end)) return end;
        int name = end;
        end = ClassEnd(text, end, limit);
        if (end == name) return -1;
        var cursor = TextCursor.BehindBlanks(text, end);
        bool isColumn = char.IsAsciiLetterUpper(text[name]) && IsField(text, cursor.Position, ':');
        return cursor.Position > end && (isColumn || IsField(text, cursor.Position)) ? cursor.Position : -1;
    }

    /// <summary>The start of the value in <c>#&lt;ActiveRecord::Relation [1]></c>.</summary>
    public static int ContentStart(ReadOnlySpan<char> text, int position)
    {
        int name = position + 2;
        int end = ClassEnd(text, name, Math.Min(text.Length, name + Reach.Line));
        if (end == name || !char.IsAsciiLetterUpper(text[name])) return -1;
        var cursor = TextCursor.BehindBlanks(text, end);
        return cursor.Position > end && cursor.Next is '[' or '{' ? cursor.Position : -1;
    }

    private static int ClassEnd(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit && (text[position] is '_' or ':' || char.IsAsciiLetterOrDigit(text[position]))) position++;
        return position;
    }

    /// <summary>
    /// Whether <c>#&lt;Post</c> or <c>#&lt;struct</c> starts here with its angle bracket escaped once or twice: only a decoded copy can be
    /// read then.
    /// </summary>
    public static bool StartsEscapedObject(ReadOnlySpan<char> text)
    {
        foreach (string opener in (ReadOnlySpan<string>)["#&lt;", "#&amp;lt;"])
        {
            if (text.StartsWith(opener, StringComparison.Ordinal))
                return text.Length > opener.Length && char.IsAsciiLetter(text[opener.Length]);
        }
        return false;
    }

    /// <summary>The end of <c>(1/2)</c> and <c>(0+2i)</c>.</summary>
    public static int NumberEnd(ReadOnlySpan<char> text, int position)
    {
        int end = position + 1;
        while (end < text.Length && end - position < Reach.Line &&
            (char.IsAsciiDigit(text[end]) || text[end] is '/' or '+' or '-' or '.' or 'i' or 'e'))
            end++;
        return end > position + 1 && end < text.Length && text[end] == ')' ? end + 1 : -1;
    }

    /// <summary>The end of <c>/a\/b/i</c>.</summary>
    public static int PatternEnd(ReadOnlySpan<char> text, int position)
    {
        for (int end = position + 1; end < Math.Min(text.Length, position + Reach.Line) && text[end] is not ('\n' or '\r'); end++)
        {
            if (text[end] == '\\')
            {
                end++;
            }
            else if (text[end] == '/')
            {
                do end++;
                while (end < text.Length && text[end] is 'i' or 'm' or 'x' or 'n' or 'o' or 'u');
                return end;
            }
        }
        return -1;
    }

    private static bool IsField(ReadOnlySpan<char> text, int position, char sign = '=')
    {
        int end = position;
        while (end < text.Length && text[end] == '@') end++;
        int name = end;
        while (end < text.Length && end - position < Reach.Line && (text[end] == '_' || char.IsAsciiLetterOrDigit(text[end]))) end++;
        return end > name && end < text.Length && text[end] == sign && !char.IsAsciiDigit(text[name]);
    }
}
