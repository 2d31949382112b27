namespace Cleanup.Corpus.Formats.Json;

/// <summary>Takes the line breaks out of valid JSON without touching its values. Thread-safe.</summary>
public static class SingleLineJson
{
    /// <summary>The same JSON on one line; the same memory when it is on one line already.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json) =>
        json.Span.ContainsAny((byte)'\n', (byte)'\r') ? WithoutBlanks(json.Span) : json;

    private static byte[] WithoutBlanks(ReadOnlySpan<byte> json)
    {
        var line = new byte[json.Length];
        int length = 0;
        bool inString = false;
        for (int i = 0; i < json.Length; i++)
        {
            byte current = json[i];
            if (!inString && current is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') continue;
            line[length++] = current;
            if (current == '"') inString = !inString;
            else if (current == '\\') line[length++] = json[++i];
        }
        return line[..length];
    }
}
