using System.Buffers;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>
/// JSON inside a script element: no <c>&lt;</c>, so that nothing in it ends the element or begins a comment (HTML Standard, "Restrictions
/// for contents of script elements"). Thread-safe.
/// </summary>
internal static class ScriptData
{
    private static readonly SearchValues<byte> _special = SearchValues.Create([(byte)'<', 0xE2]);

    /// <summary>About how long it is written.</summary>
    public static long LengthOf(ReadOnlySpan<byte> json) => json.Length + ((long)json.Count((byte)'<') * ("\\u003c".Length - 1));

    /// <summary>Writes JSON, in which such characters stand in strings only and can be escaped.</summary>
    public static void Write(Stream output, ReadOnlySpan<byte> json)
    {
        for (int at; (at = json.IndexOfAny(_special)) >= 0;)
        {
            output.Write(json[..at]);
            json = json[at..];
            ReadOnlySpan<byte> escape = EscapeOf(json);
            output.Write(escape.IsEmpty ? json[..1] : escape);
            // The separators have three bytes.
            json = json[(json[0] == '<' || escape.IsEmpty ? 1 : 3)..];
        }
        output.Write(json);
    }

    // The two separators end a line of JavaScript, though not of JSON: some tools take the one for the other.
    private static ReadOnlySpan<byte> EscapeOf(ReadOnlySpan<byte> json)
    {
        if (json[0] == '<') return "\\u003c"u8;
        if (json.StartsWith("\u2028"u8)) return "\\u2028"u8;
        return json.StartsWith("\u2029"u8) ? "\\u2029"u8 : [];
    }
}
