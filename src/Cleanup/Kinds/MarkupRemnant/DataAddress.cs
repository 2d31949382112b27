using System.Buffers;
using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>A file in an address (RFC 2397), with the picture of Markdown around it: <c>data:image/gif;base64,R0lGODlhAQ…</c>.</summary>
internal static class DataAddress
{
    // The smallest picture has 35 bytes; examples in prose end with three dots.
    private const int Fewest = 40;

    private static readonly SearchValues<char> _digits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=%");

    /// <summary>Reads the address whose data begin behind the comma at <paramref name="comma"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int comma, int floor, out Debris address, ref long steps)
    {
        address = default;
        int head = StartOfHead(text, comma, floor);
        if (head < 0) return false;
        ReadOnlySpan<char> data = text[(comma + 1)..];
        int length = data.IndexOfAnyExcept(_digits);
        if (length < 0) length = data.Length;
        steps += length;
        if (length < Fewest) return false;
        var range = TextRange.FromBounds(head, comma + 1 + length);
        address = new Debris(WithPicture(text, range, floor), DebrisSureness.Unmistakable);
        return true;
    }

    /// <summary>
    /// Reads a picture that is written out, whose data begin with the sign at <paramref name="sign"/>: an SVG, escaped or not.
    /// </summary>
    public static bool TryReadPicture(ReadOnlySpan<char> text, int sign, int floor, out Debris address, ref long steps)
    {
        const string end = "</svg>", bracket = "%3E";
        address = default;
        int head = sign > floor && text[sign - 1] == ',' ? StartOfHead(text, sign - 1, floor) : -1;
        if (head < 0 || !text[head..sign].Contains("svg", StringComparison.OrdinalIgnoreCase)) return false;
        bool isEscaped = text[sign] == '%';
        ReadOnlySpan<char> data = Lines.First(text.From(sign, Reach.Block));
        steps += data.Length;
        // Of what is escaped no bracket and no other quotation mark is left.
        if (isEscaped) data = data[..(data.IndexOfAny("\"<>") is >= 0 and var stop ? stop : data.Length)];
        int length = isEscaped
            ? data.LastIndexOf(bracket, StringComparison.OrdinalIgnoreCase)
            : data.IndexOf(end, StringComparison.Ordinal);
        if (length < 0) return false;
        var range = TextRange.FromBounds(head, sign + length + (isEscaped ? bracket.Length : end.Length));
        address = new Debris(WithPicture(text, range, floor), DebrisSureness.Unmistakable);
        return true;
    }

    // data:image/png;base64; -1 for none.
    private static int StartOfHead(ReadOnlySpan<char> text, int comma, int floor)
    {
        int from = Math.Max(floor, comma - Reach.Name);
        int head = text[from..comma].LastIndexOf("data:", StringComparison.OrdinalIgnoreCase);
        return head < 0 || text[(from + head)..comma].ContainsAny(" \n\r<>") ? -1 : from + head;
    }

    // ![The quay](data:…)
    private static TextRange WithPicture(ReadOnlySpan<char> text, TextRange data, int floor)
    {
        if (data.Start <= floor + 1 || text[data.Start - 1] != '(' || text[data.Start - 2] != ']' || text[data.End..] is not [')', ..])
            return data;
        int from = Math.Max(floor, data.Start - Reach.Name);
        int label = text[from..data.Start].LastIndexOf("![", StringComparison.Ordinal);
        return label < 0 ? data : TextRange.FromBounds(from + label, data.End + 1);
    }
}
