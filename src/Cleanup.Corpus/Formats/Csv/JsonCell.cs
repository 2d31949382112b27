using System.Buffers;

namespace Cleanup.Corpus.Formats.Csv;

/// <summary>Writes a cell as a string of JSON: its bytes as they are, but for what JSON does not take. Thread-safe.</summary>
internal static class JsonCell
{
    private static readonly SearchValues<byte> _escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>Appends it, quotation marks included.</summary>
    public static void Append(ByteBuffer json, ReadOnlySpan<byte> cell)
    {
        json.Write("\""u8);
        for (int next; (next = cell.IndexOfAny(_escaped)) >= 0; cell = cell[(next + 1)..])
        {
            json.Write(cell[..next]);
            AppendEscape(json, cell[next]);
        }
        json.Write(cell);
        json.Write("\""u8);
    }

    private static void AppendEscape(ByteBuffer json, byte character)
    {
        ReadOnlySpan<byte> escape = character switch
        {
            (byte)'"' => "\\\""u8,
            (byte)'\\' => "\\\\"u8,
            (byte)'\n' => "\\n"u8,
            (byte)'\r' => "\\r"u8,
            (byte)'\t' => "\\t"u8,
            _ => [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', (byte)('0' + (character >> 4)), (byte)"0123456789abcdef"[character & 0xF]],
        };
        json.Write(escape);
    }
}
