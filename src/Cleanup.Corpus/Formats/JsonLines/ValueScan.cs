namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Finds the end of numbers and words of JSON (RFC 8259 §3, §6). Thread-safe.</summary>
internal static class ValueScan
{
    /// <summary>The offset behind a value that begins with a letter, a digit or a minus; -1 where there is none.</summary>
    public static int EndOf(ReadOnlySpan<byte> json, int start) => json[start] switch
    {
        (byte)'t' => Behind(json, start, "true"u8),
        (byte)'f' => Behind(json, start, "false"u8),
        (byte)'n' => Behind(json, start, "null"u8),
        _ => EndOfNumber(json, start),
    };

    private static int Behind(ReadOnlySpan<byte> json, int start, ReadOnlySpan<byte> word) =>
        json[start..].StartsWith(word) ? start + word.Length : -1;

    private static int EndOfNumber(ReadOnlySpan<byte> json, int start)
    {
        int at = json[start] == '-' ? start + 1 : start;
        int digits = EndOfDigits(json, at);
        // No number has a zero before its other digits.
        if (digits == at || (json[at] == '0' && digits > at + 1)) return -1;
        at = digits;
        if (at < json.Length && json[at] == '.')
        {
            digits = EndOfDigits(json, at + 1);
            if (digits == at + 1) return -1;
            at = digits;
        }
        if (at == json.Length || json[at] is not ((byte)'e' or (byte)'E')) return at;
        at++;
        if (at < json.Length && json[at] is (byte)'+' or (byte)'-') at++;
        digits = EndOfDigits(json, at);
        return digits == at ? -1 : digits;
    }

    private static int EndOfDigits(ReadOnlySpan<byte> json, int at)
    {
        while (at < json.Length && char.IsAsciiDigit((char)json[at])) at++;
        return at;
    }
}
