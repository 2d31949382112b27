using Cleanup.Detectors.Dumps;
using Cleanup.Detectors.PhpVarDump;
using Cleanup.Recovery;

namespace Cleanup.Detectors.PhpSerialize;

/// <summary>Reads the serialized value that starts at a given place: a container, a session file, or a string alone.</summary>
internal static class SerializeReader
{
    /// <summary>Reads the value at <paramref name="start"/>; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="options">How deep it may nest, and how JSON inside it is mended.</param>
    /// <param name="steps">Grows by what the reading cost, in characters.</param>
    public static VarDump? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        var lexer = new SerializeLexer(text, start);
        SerializeToken token = lexer.ReadValue();
        if (token == SerializeToken.String) return ReadString(text, start, lexer, options, ref steps);
        bool isSession = token == SerializeToken.None && lexer.TryReadSessionName(out _);
        if (!isSession && token is not (SerializeToken.Array or SerializeToken.Object)) return null;
        var parser = new SerializeParser(text, options.MaxDepth);
        DumpStatus status = parser.Read(start, isSession);
        steps += parser.TotalSteps;
        if (status == DumpStatus.None) return null;
        return new VarDump
        {
            Status = status,
            Range = TextRange.FromBounds(start, parser.End),
            Nodes = status == DumpStatus.TooDeep ? [] : SerializeReferences.Resolve(text, parser.Nodes, isSession, options.MaxDepth),
            Strings = parser.Strings,
            HasMembers = parser.HasMembers,
            Form = token == SerializeToken.Array ? VarDumpToken.ArrayStart : VarDumpToken.ObjectStart,
        };
    }

    // Alone a string is a leak only to the byte.
    private static VarDump? ReadString(ReadOnlySpan<char> text, int start, SerializeLexer lexer, JsonRepairOptions options, ref long steps)
    {
        int contentStart = lexer.Position;
        int end = StringEnds.ExactEnd(text, contentStart, lexer.Count, ref steps);
        if (end < 0 || end >= text.Length) return null;
        int declared = lexer.Count;
        TextRange declaredRange = lexer.CountRange;
        lexer.Position = end;
        if (!lexer.TryReadStringEnd()) return null;
        var content = TextRange.FromBounds(contentStart, end);
        return new VarDump
        {
            Status = DumpStatus.Closed,
            Range = TextRange.FromBounds(start, lexer.Position),
            Nodes = [new DumpNode(DumpNodeKind.Text, content)],
            Strings = [new VarDumpString(content, declared, declaredRange, default)],
            Payload = ReadPayload(text[..end], contentStart, options, ref steps),
            Form = VarDumpToken.StringStart,
        };
    }

    private static JsonPayload? ReadPayload(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps)
    {
        if (start >= text.Length || text[start] is not ('[' or '{')) return null;
        JsonRepair.TryReadAt(text, start, options, out JsonPayload? payload, out int unitsRead);
        steps += unitsRead;
        return payload?.Range.End == text.Length ? payload : null;
    }
}
