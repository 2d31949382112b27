using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Grammars.Strings;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>Reads the serialized value that starts at a given place: a container, a session file, or a string alone.</summary>
internal static class SerializeReader
{
    /// <summary>Reads the value at <paramref name="start"/>; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="options">How deep it may nest, and how JSON inside it is mended.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public static ParsedDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        SerializeToken token = SerializeLexer.Read(ref cursor, out _, out DumpString head);
        if (token == SerializeToken.String) return ReadString(text, start, head, options, ref steps);
        bool isSession = token == SerializeToken.None && SerializeLexer.TryReadSessionName(ref cursor, out _);
        if (!isSession && token is not (SerializeToken.Array or SerializeToken.Object)) return null;
        SerializeGrammar grammar = isSession ? SerializeGrammar.Session : SerializeGrammar.Value;
        if (new DumpSearch(text, grammar, options).Read(start, ref steps) is not { Status: var status } dump) return null;
        return status == ReadingStatus.TooDeep ? dump : dump with
        {
            Tree = SerializeReferences.Resolve(text, dump.Tree, isSession, options.MaxDepth),
        };
    }

    // Alone a string is a leak only to the byte.
    private static ParsedDump? ReadString(ReadOnlySpan<char> text, int start, in DumpString head, JsonRepairOptions options, ref long steps)
    {
        int end = QuotedStringEnds.ExactEnd(text, head.Start, head.Declared, ref steps);
        if (end < 0 || end >= text.Length) return null;
        var cursor = new TextCursor(text, end);
        if (!cursor.TryReadQuote()) return null;
        cursor.SkipBlanks();
        if (!cursor.TryRead(';')) return null;
        return ParsedDump.OfText(text, TextRange.FromBounds(start, cursor.Position), head, TextRange.FromBounds(head.Start, end)) with
        {
            Payload = ReadPayload(text[..end], head.Start, options, ref steps),
        };
    }

    private static JsonPayload? ReadPayload(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        text[start..] is ['[' or '{', ..] && ParsedDump.ReadPayload(text, start, options, ref steps) is { } payload &&
        payload.Range.End == text.Length ? payload : null;
}
