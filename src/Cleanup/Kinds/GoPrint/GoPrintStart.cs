using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Kinds.GoPrint;

/// <summary>Finds the start of a printed value from one of its brackets. Thread-safe.</summary>
internal static class GoPrintStart
{
    private const string Map = "map";
    private const string Pointer = "&amp;";
    private const string Interface = "interface {}";

    private static readonly SearchValues<char> _openers = SearchValues.Create("[&");

    /// <summary>The offset at which the value starts around the bracket at a place; -1 when there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, int bracket, int floor) =>
        text[bracket] == '[' ? OfMap(text, bracket, floor) : OfBrace(text, bracket, floor);

    // map[id:7 …], and not colormap[i] or map[string]int.
    private static int OfMap(ReadOnlySpan<char> text, int bracket, int floor)
    {
        int start = bracket - Map.Length;
        if (start < floor || IsWord(text[floor..start])) return -1;
        int type = GoType.EndOf(text, start, out _);
        if (type > bracket && type < text.Length && text[type] == '{') return OfBrace(text, type, floor);
        bool isMap = GoKey.TryRead(text, bracket + 1, GoForm.Map, mayHoldBlanks: true, out GoKey key) && IsValue(text, key.End + 1);
        return isMap ? BehindOpeners(text, start, floor) : -1;
    }

    private static int OfBrace(ReadOnlySpan<char> text, int brace, int floor)
    {
        int type = StartOfType(text, brace, floor);
        if (type < brace) return type < 0 || !IsPrintedType(text[type..brace]) ? -1 : BehindOpeners(text, type, floor);
        if (text[floor..brace] is [.., '$' or '#' or '%' or '@' or '\\' or '/' or ')']) return -1;
        if (GoKey.TryRead(text, brace + 1, GoForm.Struct, mayHoldBlanks: false, out GoKey key) && IsValue(text, key.End + 1))
            return BehindOpeners(text, brace, floor);
        return IsNamelessRow(text, brace) && brace > floor && text[brace - 1] == '[' ? BehindOpeners(text, brace, floor) : -1;
    }

    // {7 Tram line 7} {8 Ferry}: what begins with a number, twice.
    private static bool IsNamelessRow(ReadOnlySpan<char> text, int brace)
    {
        var cursor = new TextCursor(text, brace + 1);
        for (int rows = 0; rows < 2; rows++)
        {
            if (!cursor.TryReadCount(out _) || cursor.Next != ' ' || !cursor.TryReadUntil('}', Reach.Name * 5, out _)) return false;
            if (rows == 0 && !(cursor.TryRead(' ') && cursor.TryRead('{'))) return false;
        }
        return true;
    }

    // fmt puts nothing between a colon and what follows it.
    private static bool IsValue(ReadOnlySpan<char> text, int position) =>
        position < text.Length && !Blank.Is(text[position]) && text[position] is not (':' or ',' or ';' or '"' or '\'');

    // The place of the brace when no type stands before it; -1 when what stands there is none.
    private static int StartOfType(ReadOnlySpan<char> text, int brace, int floor)
    {
        floor = Math.Max(floor, brace - Reach.Name);
        int start = brace;
        while (start > floor)
        {
            if (text[floor..start].EndsWith(Interface, StringComparison.Ordinal)) start -= Interface.Length;
            else if (IsOfType(text[start - 1]) && !(text[start - 1] == '[' && start == brace)) start--;
            else break;
        }
        if (!text[start..brace].ContainsAnyExcept(_openers)) return brace;
        for (int type = start; type < brace; type++)
        {
            if (text[type] is '&' or '[' or 'm' || type == start || char.IsLetter(text[type]) && !IsOfType(text[type - 1]))
            {
                int from = text[type] == '&' ? type + 1 : type;
                if (GoType.EndOf(text, from, out _) == brace) return type;
            }
        }
        return -1;
    }

    // main.Article, []string, map[string]int: not a word before a block, a selector before its rules, or a command of TeX.
    private static bool IsPrintedType(ReadOnlySpan<char> type)
    {
        type = type.TrimStart("&[]*0123456789");
        if (type.StartsWith("map[", StringComparison.Ordinal)) return true;
        if (type is "string" or "int" or "float64" or "bool" or "uint8" or Interface) return true;
        int dot = type.IndexOf('.');
        return dot > 0 && dot + 1 < type.Length && char.IsLetter(type[dot + 1]) && char.IsAsciiLetterLower(type[0]);
    }

    private static int BehindOpeners(ReadOnlySpan<char> text, int start, int floor)
    {
        while (start > floor)
        {
            if (text[start - 1] is '[' or '&') start--;
            else if (text[floor..start].EndsWith(Pointer, StringComparison.Ordinal)) start -= Pointer.Length;
            else break;
        }
        return start;
    }

    private static bool IsOfType(char character) => char.IsLetterOrDigit(character) || character is '_' or '.' or '*' or '[' or ']' or '&';

    private static bool IsWord(ReadOnlySpan<char> before) =>
        before is [.., var last] && (char.IsLetterOrDigit(last) || last is '_' or '.' or '$');
}
