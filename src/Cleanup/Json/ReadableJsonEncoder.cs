using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Cleanup.Json;

/// <summary>
/// Escapes what JSON demands, and leaves every other character as it is. .NET's relaxed encoder comes near, but
/// escapes all characters beyond U+FFFF, such as emoji. Immutable and thread-safe.
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    /// <summary>The one instance.</summary>
    public static ReadableJsonEncoder Instance { get; } = new();

    private static readonly JavaScriptEncoder _relaxed = UnsafeRelaxedJsonEscaping;

    public override int MaxOutputCharactersPerInputCharacter => _relaxed.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && _relaxed.WillEncode(unicodeScalar);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength,
        out int numberOfCharactersWritten) =>
        _relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int offset = 0; ;)
        {
            int found = _relaxed.FindFirstCharacterToEncode(text + offset, textLength - offset);
            if (found < 0) return -1;
            offset += found;
            if (Rune.DecodeFromUtf16(new ReadOnlySpan<char>(text + offset, textLength - offset), out _,
                out int length) != OperationStatus.Done || length == 1)
                return offset;
            offset += length;
        }
    }

    // The base class asks about each character behind the first one to escape; searching for the next one is faster.
    public override unsafe OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed,
        out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = charsWritten = 0;
        while (charsConsumed < source.Length)
        {
            ReadOnlySpan<char> rest = source[charsConsumed..];
            int plain;
            fixed (char* text = rest) plain = FindFirstCharacterToEncode(text, rest.Length);
            if (plain != 0)
            {
                if (plain < 0) plain = rest.Length;
                int room = destination.Length - charsWritten;
                // A surrogate pair goes as a whole.
                if (plain > room) plain = room > 0 && char.IsHighSurrogate(rest[room - 1]) ? room - 1 : room;
                if (plain == 0) return OperationStatus.DestinationTooSmall;
                rest[..plain].CopyTo(destination[charsWritten..]);
                charsConsumed += plain;
                charsWritten += plain;
                continue;
            }
            int length = char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? 2 : 1;
            OperationStatus status = base.Encode(rest[..length], destination[charsWritten..], out int consumed, out int written,
                isFinalBlock);
            charsConsumed += consumed;
            charsWritten += written;
            if (status != OperationStatus.Done) return status;
        }
        return OperationStatus.Done;
    }
}
