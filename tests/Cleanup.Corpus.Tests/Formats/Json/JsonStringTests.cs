using System.Buffers;
using System.Text;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Corpus.Tests.Formats.Json;

public class JsonStringTests
{
    // A piece of an escaped string, and the UTF-16 units it stands for.
    private static readonly Gen<(string Escaped, string Value)> _piece = Gen.OneOf(
        ("a", "a"), ("é", "é"), ("中", "中"), ("😀", "😀"), ("\\n", "\n"), ("\\\"", "\""), ("\\/", "/"), ("\\\\", "\\"), ("\\b\\f\\r\\t", "\b\f\r\t"),
        ("\\u00e9", "é"), ("\\u00E9", "é"), ("\\ud83d\\ude00", "😀"), ("\\ud83d", "\ud83d"), ("\\udE00", "\ude00"), ("\\u0000", "\0"));

    [Fact]
    public void Unescapes_any_string_and_advances_by_units() => _piece.Array[0, 20].Holds(pieces =>
    {
        byte[] escaped = Encoding.UTF8.GetBytes(string.Concat(pieces.Select(piece => piece.Escaped)));
        Assert.Equal(string.Concat(pieces.Select(piece => piece.Value)), JsonString.Unescape(escaped));
        Assert.Equal(JsonString.Unescape(escaped), JsonString.Unescape(Escape(JsonString.Unescape(escaped))));
        int offset = 0;
        int expected = 0;
        foreach ((string escape, string value) in pieces)
        {
            offset = JsonString.Advance(escaped, offset, value.Length);
            expected += Encoding.UTF8.GetByteCount(escape);
            Assert.Equal(expected, offset);
        }
    }, samples: 500);

    private static ReadOnlySpan<byte> Escape(string value)
    {
        var escaped = new ArrayBufferWriter<byte>();
        JsonString.Escape(escaped, value);
        return escaped.WrittenSpan;
    }
}
