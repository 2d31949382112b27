using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Cleanup.Recovery;

/// <summary>Temporary.</summary>
public static class JsonRepair
{
    /// <summary>The JSON payloads in a text, each as strict JSON.</summary>
    public static JsonRepairResult Repair(ReadOnlySpan<char> text, JsonRepairOptions? options = null)
    {
        _ = text;
        _ = options;
        return new() { Refusal = "not built" };
    }

    internal static bool TryReadAt(ReadOnlySpan<char> text, int start, JsonRepairOptions options, [NotNullWhen(true)] out JsonPayload? payload, out int unitsRead)
    {
        _ = options;
        payload = null;
        int depth = 0;
        bool inString = false;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (inString)
            {
                if (c == '\\') i++;
                else if (c == '"') inString = false;
            }
            else if (c == '"') inString = true;
            else if (c is '[' or '{') depth++;
            else if (c is ']' or '}' && --depth == 0)
            {
                unitsRead = i + 1 - start;
                byte[] json = Encoding.UTF8.GetBytes(text.Slice(start, unitsRead).ToString());
                var reader = new Utf8JsonReader(json);
                try
                {
                    while (reader.Read())
                    {
                    }
                }
                catch (JsonException)
                {
                    return false;
                }
                payload = new JsonPayload { Range = TextRange.FromBounds(start, i + 1), Json = json, Status = RecoveryStatus.Exact };
                return true;
            }
        }
        unitsRead = text.Length - start;
        return false;
    }
}
