using System.Runtime.InteropServices;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.Json;

/// <summary>
/// What carries JSON in a page: <c>window.__STATE__ = {…};</c>, <c>var slots = […];</c>, <c>callback({…});</c>,
/// <c>jQuery.extend(settings, {…});</c>, the marks that hide a script, and a script element of a JSON type, whose tags may be there or not.
/// </summary>
/// <param name="Range">The payload with its carrier.</param>
/// <param name="IsState">Whether it can only be the state of a page, as nobody names a variable in an example.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonCarrier(TextRange Range, bool IsState)
{
    // As they are, and escaped once or twice.
    private static readonly (string Opener, string Closer, string Ending)[] _elements =
        [("<script", ">", "</script>"), ("&lt;script", "&gt;", "&lt;/script&gt;"),
            ("&amp;lt;script", "&amp;gt;", "&amp;lt;/script&amp;gt;")];

    // What puts settings together.
    private static readonly string[] _merging = [".extend", ".assign", ".merge"];

    /// <summary>Reads the carrier around a payload.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange payload, int floor, out JsonCarrier carrier)
    {
        carrier = default;
        int before = floor + text[floor..payload.Start].TrimEnd().Length;
        if (before == floor) return false;
        return text[before - 1] switch
        {
            '=' => TryReadAssignment(text, before - 1, payload, floor, out carrier),
            '(' => TryReadCall(text, before - 1, payload, floor, out carrier),
            ',' => TryReadSettings(text, before - 1, payload, floor, out carrier),
            '>' or ';' when TryReadElement(text, before, payload, floor, out carrier) => true,
            _ => TryReadMarked(text, payload, floor, out carrier),
        };
    }

    private static bool TryReadAssignment(ReadOnlySpan<char> text, int sign, TextRange payload, int floor, out JsonCarrier carrier)
    {
        carrier = default;
        int nameEnd = floor + text[floor..sign].TrimEnd().Length;
        int start = StartOfName(text, nameEnd, floor);
        ReadOnlySpan<char> name = text[start..nameEnd];
        if (name.IsEmpty) return false;
        bool isState = name.StartsWith("window.", StringComparison.Ordinal) || name.StartsWith("self.", StringComparison.Ordinal) ||
            name.StartsWith("__", StringComparison.Ordinal);
        bool isDeclared = false;
        foreach (string keyword in (ReadOnlySpan<string>)["var ", "let ", "const "])
        {
            if (!text[floor..start].EndsWith(keyword, StringComparison.Ordinal)) continue;
            start -= keyword.Length;
            isDeclared = true;
            break;
        }
        var behind = TextCursor.BehindBlanks(text, payload.End);
        bool isClosed = behind.TryRead(';');
        carrier = new JsonCarrier(TextRange.FromBounds(start, isClosed ? behind.Position : payload.End), isState);
        // x = {…} is written in other languages, and in examples.
        return isState || isClosed && (isDeclared || IsIdentifier(name) && text[payload.Start..] is ['[', '{', ..]);
    }

    // dataLayer, _SHARE_SETTINGS
    private static bool IsIdentifier(ReadOnlySpan<char> name) =>
        name.Contains('_') || name.ContainsAnyInRange('A', 'Z') && name.ContainsAnyInRange('a', 'z');

    private static bool TryReadCall(ReadOnlySpan<char> text, int bracket, TextRange payload, int floor, out JsonCarrier carrier)
    {
        carrier = default;
        int start = StartOfName(text, bracket, floor);
        var behind = TextCursor.BehindBlanks(text, payload.End);
        if (start == bracket || !behind.TryRead(')')) return false;
        TextCursor look = behind.BehindBlanks();
        bool isClosed = look.TryRead(';');
        // Servers put a comment before the name, against content sniffing.
        const string guard = "/**/";
        if (text[floor..start].TrimEnd().EndsWith(guard, StringComparison.Ordinal))
            start = floor + text[floor..start].TrimEnd().Length - guard.Length;
        carrier = new JsonCarrier(TextRange.FromBounds(start, isClosed ? look.Position : behind.Position), IsState: false);
        return isClosed;
    }

    // jQuery.extend(Drupal.settings, {…});
    private static bool TryReadSettings(ReadOnlySpan<char> text, int comma, TextRange payload, int floor, out JsonCarrier carrier)
    {
        carrier = default;
        int targetEnd = Blank.SkipBack(text, comma, floor);
        int target = StartOfName(text, targetEnd, floor);
        int bracket = Blank.SkipBack(text, target, floor) - 1;
        if (target == targetEnd || bracket < floor || text[bracket] != '(' || !text[floor..bracket].EndsWithAny(_merging)) return false;
        bool isCall = TryReadCall(text, bracket, payload, floor, out carrier);
        carrier = carrier with { IsState = isCall && text[target..targetEnd].Contains("ettings", StringComparison.Ordinal) };
        return isCall;
    }

    // Nothing but data between the marks that hide a script, with the sign that ends a statement.
    private static bool TryReadMarked(ReadOnlySpan<char> text, TextRange payload, int floor, out JsonCarrier carrier)
    {
        var behind = TextCursor.BehindBlanks(text, payload.End);
        int end = behind.TryRead(';') ? behind.Position : payload.End;
        carrier = new JsonCarrier(TextRange.FromBounds(payload.Start, end), IsState: false);
        return CdataMarkers.EndsBefore(text, payload.Start, floor);
    }

    private static bool TryReadElement(ReadOnlySpan<char> text, int tagEnd, TextRange payload, int floor, out JsonCarrier carrier)
    {
        carrier = default;
        int from = Math.Max(floor, tagEnd - Reach.Line);
        foreach ((string opener, string closer, string ending) in _elements)
        {
            if (!text[from..tagEnd].EndsWith(closer, StringComparison.Ordinal)) continue;
            int open = text[from..tagEnd].LastIndexOf(opener, StringComparison.OrdinalIgnoreCase);
            if (open < 0 || !text[(from + open)..tagEnd].Contains("json", StringComparison.OrdinalIgnoreCase)) return false;
            var behind = TextCursor.BehindBlanks(text, payload.End);
            int end = behind.Rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase) ? behind.Position + ending.Length : payload.End;
            carrier = new JsonCarrier(TextRange.FromBounds(from + open, end), IsState: true);
            return true;
        }
        return false;
    }

    private static int StartOfName(ReadOnlySpan<char> text, int end, int floor)
    {
        floor = Math.Max(floor, end - Reach.Name);
        int start = end;
        while (start > floor && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.' or '$')) start--;
        while (start < end && (text[start] == '.' || char.IsAsciiDigit(text[start]))) start++;
        return start;
    }
}
