using Cleanup.Detection;
using Cleanup.Grammars.Readings;
using Cleanup.Text;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>Finds the start of a dump, with the words above it, from one of its rare characters.</summary>
internal static class SymfonyStart
{
    private const string ArrayHead = "array:";
    private const string LineWords = " on line ";

    /// <summary>The offset; -1 when no dump starts there.</summary>
    public static int Find(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        if (text[trigger] == '<') return SymfonyMarkup.IsStart(text[trigger..]) ? trigger : -1;
        if (text[trigger] == '&') return EscapedMarkup.Starts(text[trigger..], "sf-dump") ? trigger : -1;
        if (TerminalColours.IsStart(text[trigger..])) return trigger;
        int value = text[trigger] switch
        {
            '[' => ArrayStart(text, trigger, scan.Floor),
            '{' when HoldsProperties(text, trigger + 1) => ClassStart(text, trigger, scan.Floor),
            _ => -1,
        };
        scan.Spend(1);
        return value < 0 ? -1 : WithLine(text, value, scan.Floor);
    }

    // array:3 [
    private static int ArrayStart(ReadOnlySpan<char> text, int bracket, int floor)
    {
        int end = Blank.SkipBack(text, bracket, floor);
        int digits = end;
        while (digits > floor && char.IsAsciiDigit(text[digits - 1])) digits--;
        bool isHead = digits < end && text[floor..digits].EndsWith(ArrayHead, StringComparison.OrdinalIgnoreCase);
        return isHead ? digits - ArrayHead.Length : -1;
    }

    // {#12 and a property behind it, or the sign that there are some.
    private static bool HoldsProperties(ReadOnlySpan<char> text, int position)
    {
        var cursor = new TextCursor(text, position + 1);
        if (!cursor.TryReadCount(out _)) return false;
        SymfonyLexer.SkipTrivia(ref cursor);
        if (cursor.Next is '…' or '▶') return true;
        bool isPlain = cursor.Next is not ('+' or '#' or '-');
        if (!isPlain) cursor.Position++;
        if (QuoteMark.IsDouble(cursor.Next) || cursor.Next == '&') return !isPlain;
        int start = cursor.Position;
        while (cursor.Position - start < Reach.Name && (char.IsLetterOrDigit(cursor.Next) || cursor.Next == '_')) cursor.Position++;
        return cursor.Position > start && cursor.Next == ':';
    }

    private static int ClassStart(ReadOnlySpan<char> text, int brace, int floor)
    {
        if (brace <= floor || text[brace - 1] != ' ') return brace;
        int lowest = Math.Max(floor, brace - Reach.Name);
        int end = brace - 1;
        if (end == lowest) return brace;
        int closure = text[lowest..end].LastIndexOf("Closure(", StringComparison.Ordinal);
        if (text[end - 1] == ')' && closure >= 0 && text[(lowest + closure)..end].IndexOf('\n') < 0) return lowest + closure;
        // DateTime @1577934245 {#5
        int start = WordStart(text, end, lowest);
        if (start < end && text[start] == '@') start = WordStart(text, Math.Max(lowest, start - 1), lowest);
        else if (text[lowest..end].EndsWith(" resource", StringComparison.Ordinal)) start = WordStart(text, start - 1, lowest);
        return IsClass(text, start, brace, floor) ? start : brace;
    }

    private static int WordStart(ReadOnlySpan<char> text, int end, int lowest)
    {
        while (end > lowest && (char.IsLetterOrDigit(text[end - 1]) || text[end - 1] is '_' or '\\' or '@' or ':' or '…')) end--;
        return end;
    }

    // A class is a name with an upper-case letter; the last word of a sentence seldom begins with one and never a line or sentence.
    private static bool IsClass(ReadOnlySpan<char> text, int start, int brace, int floor)
    {
        ReadOnlySpan<char> name = text[start..brace];
        if (name.Contains('\\') || name.Contains('@') || name.EndsWith(" resource ", StringComparison.Ordinal)) return true;
        if (!char.IsUpper(name[0])) return false;
        int before = start;
        while (before > floor && text[before - 1] is ' ' or '\u00A0') before--;
        return before == floor || !char.IsLetterOrDigit(text[before - 1]) && text[before - 1] != ',';
    }

    // HomeController.php on line 12: stands above a dump, a caret for its link before it.
    private static int WithLine(ReadOnlySpan<char> text, int value, int floor)
    {
        int lowest = Math.Max(floor, value - Reach.Name);
        int end = value;
        while (end > lowest && (Blank.Is(text[end - 1]) || text[end - 1] == '^')) end--;
        int caret = text[end..value].IndexOf('^');
        int start = caret < 0 ? value : end + caret;
        if (end == lowest || text[end - 1] != ':') return start;
        int words = text[lowest..end].LastIndexOf(LineWords, StringComparison.Ordinal);
        if (words <= 0) return start;
        var cursor = new TextCursor(text, lowest + words + LineWords.Length);
        if (!cursor.TryReadCount(out _) || cursor.Position != end - 1) return start;
        int name = Blank.BehindLast(text, lowest + words, lowest);
        return text[name..(lowest + words)].EndsWith(".php", StringComparison.OrdinalIgnoreCase) ? name : start;
    }
}
