using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Decodes what stands between a string's delimiters: entities when they are a layer, and JSON's escapes (RFC 8259, 7).</summary>
internal static class StringDecoder
{
    private const string ControlCharacters =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> _plainStops = SearchValues.Create(ControlCharacters + "\\");
    private static readonly SearchValues<char> _entityStops = SearchValues.Create(ControlCharacters + "\\&");

    /// <summary>Appends the string's characters to <paramref name="output"/> and says what was mended on the way.</summary>
    public static DecodedString Decode(ref JsonText text, TextRange content, bool cut, CharBuffer output) =>
        DecodePart(ref text, content, content, cut, output);

    /// <summary>The same of a part of the string, which begins and ends at a character of it.</summary>
    public static DecodedString DecodePart(ref JsonText text, TextRange whole, TextRange content, bool cut, CharBuffer output)
    {
        var findings = new DecodedString();
        // Strings that are joined are decoded into the same output.
        int start = output.Written.Length;
        SearchValues<char> stops = text.EntityLevel > 0 ? _entityStops : _plainStops;
        bool escapes = !IsWindowsPath(text.Units.Slice(whole));
        int position = content.Start;
        while (position < content.End)
        {
            int stop = text.IndexOfAny(stops, position, content.End);
            output.Append(text.Units[position..(stop < 0 ? content.End : stop)]);
            if (stop < 0) break;
            int c = text.Read(stop, out int length);
            position = stop + length;
            if (cut && IsCutEntity(text.Units[stop..content.End], c, length))
            {
                // repair: half an entity at the cut
                findings.CutEscape = TextRange.FromBounds(stop, content.End);
                break;
            }
            if (c == '\\' && escapes)
            {
                position = DecodeEscape(ref text, stop, position, content.End, cut, output, ref findings);
            }
            else
            {
                // repair: JSON wants control characters and, in a path, backslashes escaped
                if (c == '\\') Note(ref findings.InvalidEscape, stop, position);
                if (c < ' ') Note(ref findings.ControlCharacter, stop, position);
                output.Append(c);
            }
        }
        // repair: half a character at the cut
        if (cut && output.TrimCutCharacter(start) is > 0 and int trimmed)
        {
            int end = findings.CutEscape.Length > 0 ? findings.CutEscape.Start : content.End;
            findings.CutEscape = TextRange.FromBounds(Math.Max(content.Start, end - trimmed), content.End);
        }
        if (output.ReplaceLoneSurrogates(start)) findings.LoneSurrogate = content;
        return findings;
    }

    private static int DecodeEscape(ref JsonText text, int start, int position, int end, bool cut, CharBuffer output,
        ref DecodedString findings)
    {
        int c = position < end ? text.Read(position, out int length) : End(out length);
        position += length;
        char? decoded = c switch
        {
            '"' or '\\' or '/' => (char)c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (decoded is null && c == 'u')
        {
            decoded = ReadHexadecimal(text.Units[position..end], 4);
            if (decoded is not null) position += 4;
        }
        if (decoded is not null)
        {
            output.Append(decoded.Value);
            return position;
        }
        if (cut && (c == JsonText.End || c == 'u' && end - position < 4))
        {
            // repair: half an escape at the cut
            findings.CutEscape = TextRange.FromBounds(start, end);
            return end;
        }
        // repair: \' and \x41 are escapes of JavaScript and Python, also one before a line break; any other backslash stands for itself
        if (c == 'x' && ReadHexadecimal(text.Units[position..end], 2) is char value)
        {
            output.Append(value);
            position += 2;
        }
        else if (QuoteMark.Is(c) || c is '\n' or '\r')
        {
            output.Append(c);
        }
        else
        {
            output.Append('\\');
            position -= length;
        }
        Note(ref findings.InvalidEscape, start, Math.Max(position, start + 1));
        return position;
    }

    private static int End(out int length)
    {
        length = 0;
        return JsonText.End;
    }

    // "C:\new\table\users": the \u shows that no backslash in it is an escape.
    private static bool IsWindowsPath(ReadOnlySpan<char> content)
    {
        if (content.Length < 4 || !char.IsAsciiLetter(content[0]) || content[1] != ':' || content[2] != '\\' || content[3] == '\\')
            return false;
        for (int i = content.IndexOf('\\'); i >= 0 && i + 1 < content.Length;)
        {
            char c = content[i + 1];
            if (c == 'u' ? ReadHexadecimal(content[(i + 2)..], 4) is null : !"\"\\/bfnrt".Contains(c)) return true;
            int next = content[(i + 2)..].IndexOf('\\');
            i = next < 0 ? -1 : i + 2 + next;
        }
        return false;
    }

    private static bool IsCutEntity(ReadOnlySpan<char> rest, int c, int length) =>
        c == '&' && length == 1 && rest.Length <= HtmlEntities.LongestBody && rest.IndexOf(';') < 0 && rest.IndexOf(' ') < 0;

    private static char? ReadHexadecimal(ReadOnlySpan<char> text, int digits) =>
        text.Length >= digits && AsciiNumber.TryParseHexadecimal(text[..digits], out int value) ? (char)value : null;

    private static void Note(ref TextRange noted, int start, int end) =>
        noted = TextRange.FromBounds(noted.Length == 0 ? start : noted.Start, end);
}
