using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Cleanup.Corpus.Formats.Json;

/// <summary>
/// Writes JSON of bytes, which need not be text: whoever reads it knows what to do with those that are none. Thread-safe.
/// </summary>
internal static class JsonBytes
{
    private static readonly SearchValues<byte> _escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    /// <summary>Writes a string.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="utf8">Its value.</param>
    public static void WriteString(ByteBuffer output, ReadOnlySpan<byte> utf8)
    {
        output.Write("\""u8);
        WriteInside(output, utf8);
        output.Write("\""u8);
    }

    /// <summary>Writes a part of a string's value, whatever it begins and ends in the midst of.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="utf8">The part.</param>
    public static void WriteInside(ByteBuffer output, ReadOnlySpan<byte> utf8)
    {
        for (int at; (at = utf8.IndexOfAny(_escaped)) >= 0; utf8 = utf8[(at + 1)..])
        {
            output.Write(utf8[..at]);
            WriteEscape(output, utf8[at]);
        }
        output.Write(utf8);
    }

    /// <summary>Writes the name of a property, and what stands behind it.</summary>
    public static void WriteName(ByteBuffer output, string name)
    {
        WriteString(output, Encoding.UTF8.GetBytes(name));
        output.Write(":"u8);
    }

    /// <summary>Writes bytes as a string in Base64.</summary>
    public static void WriteBase64(ByteBuffer output, ReadOnlySpan<byte> bytes)
    {
        output.Write("\""u8);
        Base64.EncodeToUtf8(bytes, output.GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out int written);
        output.Advance(written);
        output.Write("\""u8);
    }

    private static void WriteEscape(ByteBuffer output, byte character)
    {
        switch (character)
        {
            case (byte)'"':
                output.Write("\\\""u8);
                break;
            case (byte)'\\':
                output.Write("\\\\"u8);
                break;
            case (byte)'\n':
                output.Write("\\n"u8);
                break;
            case (byte)'\r':
                output.Write("\\r"u8);
                break;
            case (byte)'\t':
                output.Write("\\t"u8);
                break;
            default:
                output.Write("\\u00"u8);
                output.Write([Hex(character >> 4), Hex(character & 15)]);
                break;
        }
    }

    private static byte Hex(int digit) => (byte)(digit < 10 ? '0' + digit : 'a' + digit - 10);
}
