using System.Runtime.InteropServices;
using System.Text;

namespace Cleanup.Afl;

/// <summary>The bytes that AFL++ makes up, and the texts that they stand for.</summary>
internal static class InputBytes
{
    // No UTF-8 begins with it. Behind it stand UTF-16 units: UTF-8 has no way to write a lone surrogate.
    private const byte Utf16Mark = 0xFF;

    public static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string ToText(ReadOnlySpan<byte> bytes) => bytes is [Utf16Mark, ..]
        ? new string(MemoryMarshal.Cast<byte, char>(bytes[1..]))
        : Encoding.UTF8.GetString(bytes);

    public static byte[] OfText(string text) => Encoding.UTF8.GetBytes(text);
}
