using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>
/// JSON inside a script element: no <c>&lt;</c>, so that nothing in it ends the element or begins a comment (HTML Standard, "Restrictions
/// for contents of script elements"). Thread-safe.
/// </summary>
internal static class ScriptData
{
    // The two separators end a line of JavaScript, though not of JSON: some tools take the one for the other.
    private static readonly JsonEscaper _escaper = new(
        ("<"u8.ToArray(), "\\u003c"u8.ToArray()),
        ("\u2028"u8.ToArray(), "\\u2028"u8.ToArray()),
        ("\u2029"u8.ToArray(), "\\u2029"u8.ToArray()));

    /// <summary>About how long it is written.</summary>
    public static long LengthOf(ReadOnlySpan<byte> json) => json.Length + ((long)json.Count((byte)'<') * ("\\u003c".Length - 1));

    /// <summary>Writes JSON, in which such characters stand in strings only and can be escaped.</summary>
    public static void Write(Stream output, ReadOnlySpan<byte> json) => _escaper.Write(output, json);
}
