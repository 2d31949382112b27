using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Grammars.Search;

/// <summary>
/// Where a dump that was cut short ends and somebody's prose begins. In doubt it ends early: a scrap of a dump left in
/// the text does less harm than a sentence lost.
/// </summary>
internal static class CutEnd
{
    /// <summary>Whether half a token stands on the line at a place and nothing else.</summary>
    /// <param name="scrap">What stands there, without an ellipsis; empty where that is all.</param>
    public delegate bool ScrapTest(ReadOnlySpan<char> scrap);

    /// <summary>The end of a dump made of <paramref name="tokens"/> whose last whole token ends at <paramref name="position"/>.</summary>
    public static int BehindToken(ReadOnlySpan<char> text, int position, ReadOnlySpan<string> tokens)
    {
        int start = Blank.Skip(text, position);
        ReadOnlySpan<char> line = Lines.From(text, start, Reach.Word);
        if (line.Length > Reach.Word) return position;
        ReadOnlySpan<char> scrap = Ellipsis.TrimEnd(line.TrimEnd());
        // With a blank in it, it may be the beginning of a token and then prose, unless the text ends here.
        if (scrap.Contains(' ') && !text[(start + line.Length)..].IsWhiteSpace()) return position;
        bool isScrap = scrap.IsEmpty ? line.Length > 0 : IsTokenScrap(scrap, tokens, IsMovedIn(text, start));
        return isScrap ? start + line.TrimEnd().Length : position;
    }

    /// <summary>
    /// The end of a dump whose tokens hold no blanks, and whose last whole one ends at <paramref name="position"/>: behind what
    /// <paramref name="isScrap"/> knows for half a token; -1 where nothing of the dump ends the line.
    /// </summary>
    public static int BehindWord(ReadOnlySpan<char> text, int position, ScrapTest isScrap)
    {
        ReadOnlySpan<char> line = Lines.From(text, position, Reach.Word).TrimEnd();
        ReadOnlySpan<char> scrap = Ellipsis.TrimEnd(line);
        return line.Length <= Reach.Word && !scrap.Contains(' ') && isScrap(scrap) ? position + line.Length : -1;
    }

    /// <summary>The end of a dump of which any half token may be left: behind a word or an ellipsis that ends the line.</summary>
    public static int BehindAny(ReadOnlySpan<char> text, int position)
    {
        int afterEllipsis = Ellipsis.Skip(text, position);
        if (afterEllipsis > position) return afterEllipsis;
        int start = position;
        while (start < text.Length && text[start] is not ('\n' or '\r') && Blank.Is(text[start])) start++;
        int end = BehindWord(text, start, static scrap => !scrap.IsEmpty);
        bool endsLine = end > start && (end == text.Length || text[end] is '\n' or '\r');
        return endsLine ? end : text[..position].TrimEnd().Length;
    }

    /// <summary>
    /// The end of a dump that was cut inside a string: the line's end, since a text is cut within a line and not behind one.
    /// But where more stands on the line than the string declares, or the line ends as a sentence does, prose follows on
    /// the same line, and the dump ends before the opening quote, which may be the prose's.
    /// </summary>
    public static int InString(ReadOnlySpan<char> text, int contentStart, int declared)
    {
        int longest = (int)Math.Min(declared, (long)Reach.Message);
        ReadOnlySpan<char> content = Lines.From(text, contentStart, longest);
        bool isProse = content.Length > longest || PayloadEnd.EndsSentence(content);
        return isProse ? text[..(contentStart - 1)].TrimEnd(' ').Length : contentStart + content.TrimEnd().Length;
    }

    /// <summary>
    /// The end of a dump that was cut inside a value without quotes: the line's end, or before the value where the line is a sentence.
    /// </summary>
    public static int InUnquoted(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> line = Lines.From(text, start, Reach.Line);
        bool isProse = line.Length > Reach.Line || PayloadEnd.EndsSentence(line);
        return isProse ? text[..start].TrimEnd().Length : start + line.TrimEnd().Length;
    }

    private static bool IsMovedIn(ReadOnlySpan<char> text, int position) => text[..position].EndsWith("  ", StringComparison.Ordinal);

    // The beginning of a token and nothing else: ["ti, strin, string(14, array(3) …
    private static bool IsTokenScrap(ReadOnlySpan<char> scrap, ReadOnlySpan<string> tokens, bool isMovedIn)
    {
        // A key may hold blanks, and prose hardly ever begins so.
        bool isKey = scrap.Length > 1 && scrap[0] == '[' && QuoteMark.IsDouble(scrap[1]);
        isKey |= isMovedIn && (char.IsAsciiDigit(scrap[0]) || scrap[0] == '-' || QuoteMark.FamilyOf(scrap[0]) == QuoteFamily.Single);
        if (isKey) return !PayloadEnd.EndsSentence(scrap);
        // Of other tokens none holds a blank that is not moved in as members are.
        if (scrap.Contains(' ') && !isMovedIn) return false;
        if (scrap[0] == '[') return scrap.Length == 1 || char.IsAsciiDigit(scrap[1]) || scrap[1] == '-';
        if (scrap[0] == '&') scrap = scrap[1..];
        foreach (string token in tokens)
        {
            if (token.AsSpan().StartsWith(scrap, StringComparison.OrdinalIgnoreCase)) return true;
            if (token[^1] is '(' or ' ' && scrap.StartsWith(token, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
