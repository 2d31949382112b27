using System.Security.Cryptography;
using System.Text;

namespace Cleanup.Corpus.Formats.Text;

/// <summary>Names the file of a record that is one among others in its input. Thread-safe.</summary>
internal static class RecordFileName
{
    // File systems take 255 bytes; there is room for a number and an extension.
    private const int LongestStem = 150;
    private const int HashLength = 8;

    /// <summary>A name for every file system, without extension: the record's id, or its line where it has no id of its own.</summary>
    public static string Of(SourceRecord record)
    {
        string id = record.Id;
        string stem = record.Input.Id;
        bool isMade = id.Length > stem.Length + 1 && id.StartsWith(stem, StringComparison.Ordinal) && id[stem.Length] is ':' or '#';
        return Of(isMade ? id[(stem.Length + 1)..] : id);
    }

    /// <summary>The name for an id. One that is no name gets a part of its hash, so that two such ids give two names.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder();
        int length = 0;
        foreach (Rune rune in id.EnumerateRunes())
        {
            length += rune.Utf8SequenceLength;
            if (length > LongestStem) break;
            name.Append(IsSafe(rune) ? rune.ToString() : "_");
        }
        if (name.Length > 0 && name[0] is '.' or '-' or ' ') name[0] = '_';
        if (name.Length > 0 && name[^1] is '.' or ' ') name[^1] = '_';
        string safe = name.ToString();
        return safe.Length > 0 && string.Equals(safe, id, StringComparison.Ordinal) && !IsDevice(safe) ? safe : $"{safe}-{HashOf(id)}";
    }

    private static bool IsSafe(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' or ',' or '+' or '=' or '@' or '~' or ' ';

    // Windows takes these for devices, whatever their extension.
    private static bool IsDevice(string name) => name.Split('.')[0].ToUpperInvariant() is
        "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];

    private static string HashOf(string id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(id)))[..HashLength];
}
